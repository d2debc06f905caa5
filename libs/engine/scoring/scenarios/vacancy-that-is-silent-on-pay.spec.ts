import { candidateSees, fieldOf } from './views.fixture.js';

describe('MATCH, view of the person. Given a vacancy in the Netherlands that does not say what it pays', () => {
  it('when a candidate wants the Netherlands and at least € 5,000, then her wishes are judged by the country alone', () => {
    const preferences = { countries: ['NL'], modes: [], minimumSalaryMonthEur: 5000 };
    expect(fieldOf(candidateSees({ country: 'NL' }, { preferences }), 'preferences')).toMatchObject({ credit: 10_000, unmet: [], fulfilment: 'met' });
  });
});
