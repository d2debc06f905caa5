import { fieldOf, hostSees } from './views.fixture.js';

describe('CD4D2, view of the need. Given a virtual assignment over April that asks for 20 hours a week', () => {
  const need = { mode: 'VIRTUAL', startDate: '2026-04-01', endDate: '2026-04-30', hoursPerWeek: 20 } as const;
  const credit = (...windows: { from?: string; to?: string; hoursPerWeek: number }[]): number =>
    fieldOf(
      hostSees(need, { availability: windows.map((window) => ({ from: '2026-01-01', to: null, modes: ['VIRTUAL'] as const, ...window })) }),
      'availability',
    ).credit;

  it('when an expert with a full job gives five evenings, five hours in all, then a quarter counts', () => {
    expect(credit({ hoursPerWeek: 5 })).toBe(2500);
  });

  it('when she has leave until 15 April and then only evenings, then each day counts by its best time', () => {
    // 15 days at the whole and 15 at a quarter; the forty hours count as the twenty that are asked.
    expect(credit({ hoursPerWeek: 5 }, { to: '2026-04-15', hoursPerWeek: 40 })).toBe(6250);
  });
});
