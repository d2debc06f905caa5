import { candidateSees, fieldOf } from './views.fixture.js';

describe('MATCH, view of the person. Given a candidate who wants Nigeria, work on site and at least € 4,000', () => {
  const preferences = { countries: ['NG'], modes: ['PHYSICAL'], minimumSalaryMonthEur: 4000 } as const;

  it('when a vacancy offers Nigeria, remote work and € 3,000, then the mean of the three counts, and she is told the two that are not met', () => {
    const result = candidateSees({ country: 'NG', mode: 'VIRTUAL', salaryMonthEur: 3000 }, { preferences });
    // (1 + 0 + 0.75) ÷ 3.
    expect(fieldOf(result, 'preferences')).toMatchObject({ credit: 5833, unmet: ['mode', 'salary'] });
  });
});
