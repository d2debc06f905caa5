import { consentStates } from './consent.js';

const day = (date: string) => new Date(`${date}T12:00:00Z`);

describe('consent', () => {
  it('is not given until it is given', () => {
    expect(consentStates([])).toEqual(
      ['MATCHING', 'SHARE_WITH_ORGANISATIONS', 'STATISTICS'].map((purpose) => ({ purpose, granted: false, at: null })),
    );
  });

  it('stands as given, withdrawn with the day of it, and given again', () => {
    const first = { purpose: 'MATCHING', givenAt: day('2026-01-01'), withdrawnAt: day('2026-02-01') } as const;
    const second = { purpose: 'MATCHING', givenAt: day('2026-03-01'), withdrawnAt: day('2026-04-01') } as const;
    expect(consentStates([second, first])[0]).toEqual({ purpose: 'MATCHING', granted: false, at: day('2026-04-01') });
    expect(consentStates([first, { ...second, withdrawnAt: null }])[0]).toEqual({ purpose: 'MATCHING', granted: true, at: day('2026-03-01') });
  });
});
