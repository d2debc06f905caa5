import { expertSees, fieldOf } from './views.fixture.js';

describe('CD4D2, view of the person. Given an expert who states no preference', () => {
  const need = { country: 'SO', mode: 'PHYSICAL' } as const;

  it('when she looks at terms of reference, then nothing speaks against them', () => {
    expect(fieldOf(expertSees(need, {}), 'preferences')).toMatchObject({ credit: 10_000, unmet: [] });
  });

  it('when she left the form of her wishes empty, then it is the same', () => {
    const preferences = { countries: [], modes: [], minimumSalaryMonthEur: null };
    expect(expertSees(need, { preferences })).toEqual(expertSees(need, {}));
  });
});
