import type { Mode } from '#kernel';
import { fieldOf, hostSees } from './views.fixture.js';

describe('CD4D2, view of the need. Given assignments over April in one of three modes', () => {
  const credit = (mode: Mode, ...modes: Mode[]): number =>
    fieldOf(
      hostSees(
        { mode, startDate: '2026-04-01', endDate: '2026-04-30' },
        { availability: [{ from: '2026-01-01', to: null, modes, hoursPerWeek: 40 }] },
      ),
      'availability',
    ).credit;

  it('when a virtual one meets an expert who wants to travel only, then nothing counts', () => {
    expect(credit('VIRTUAL', 'PHYSICAL')).toBe(0);
  });

  it('when a virtual one meets an expert who offers mixed work, then half counts', () => {
    expect(credit('VIRTUAL', 'BLENDED')).toBe(5000);
  });

  it('when a mixed one meets an expert who offers a single mode, then half counts; both modes together are mixed work', () => {
    expect(credit('BLENDED', 'VIRTUAL')).toBe(5000);
    expect(credit('BLENDED', 'PHYSICAL', 'VIRTUAL')).toBe(10_000);
  });
});
