import { expertSees, fieldOf, partOf } from './views.fixture.js';

describe('CD4D2, view of the person. Given an expert who has worked in Nigeria for two years and wants to go to Ghana', () => {
  const sees = (countries: readonly string[]) =>
    expertSees({ country: 'NG' }, { countries: [{ country: 'NG', months: 24 }], preferences: { countries, modes: [], minimumSalaryMonthEur: null } });

  it('when she looks at terms of reference in Nigeria, then what she knows counts, and what she wants does not', () => {
    // Country 5 and preferences 12 of 17 are 2,941 and 7,059.
    const result = sees(['GH']);
    expect(fieldOf(result, 'preferences')).toMatchObject({ credit: 0, unmet: ['country'] });
    expect(partOf(result, 'country')).toMatchObject({ weight: 2941, credit: 10_000 });
    expect(result.score).toBe(29_410_000);
  });

  it('when she adds Nigeria to her wishes, then the whole counts', () => {
    expect(sees(['GH', 'NG']).score).toBe(100_000_000);
  });
});
