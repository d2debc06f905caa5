import { fieldOf, hostSees } from './views.fixture.js';

describe('CD4D2, view of the need. Given a virtual assignment over the thirty days of April at 20 hours a week', () => {
  const need = { mode: 'VIRTUAL', startDate: '2026-04-01', endDate: '2026-04-30', hoursPerWeek: 20 } as const;
  const reason = (...windows: { from: string; to: string | null }[]) =>
    fieldOf(hostSees(need, { availability: windows.map((window) => ({ ...window, modes: ['VIRTUAL'], hoursPerWeek: 20 })) }), 'availability');

  it('when an expert is free until 15 April, then 15 of 30 days count', () => {
    expect(reason({ from: '2026-01-01', to: '2026-04-15' })).toMatchObject({ credit: 5000, days: 30, coveredDays: 15, fulfilment: 'partly' });
  });

  it('when she is away from the 11th to the 20th, then the two thirds on either side count', () => {
    expect(reason({ from: '2026-01-01', to: '2026-04-10' }, { from: '2026-04-21', to: null })).toMatchObject({ credit: 6666, coveredDays: 20 });
  });

  it('when she is free from May on, or has no end in sight, then nothing and the whole', () => {
    expect(reason({ from: '2026-05-01', to: null }).credit).toBe(0);
    expect(reason({ from: '2026-01-01', to: null })).toMatchObject({ credit: 10_000, fulfilment: 'met' });
  });
});
