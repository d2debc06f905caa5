import { skill, skills } from '../examples.fixture.js';
import { candidateSees, fieldOf } from './views.fixture.js';

describe('MATCH, view of the person. Given a vacancy that pays € 4,000 to a candidate who wants € 5,000, and then becomes version 2 at € 5,200', () => {
  const person = { skills: skills(['python']), preferences: { countries: [], modes: [], minimumSalaryMonthEur: 5000 } };
  const of = (version: number, salaryMonthEur: number) => candidateSees({ version, requirements: [skill('python')], salaryMonthEur }, person);

  it('then her score of version 2 is whole, and each result says of which version it speaks', () => {
    expect(of(1, 4000)).toMatchObject({ needVersion: 1, score: 92_558_000 });
    expect(of(2, 5200)).toMatchObject({ needVersion: 2, score: 100_000_000 });
    expect(fieldOf(of(2, 5200), 'preferences')).toMatchObject({ credit: 10_000, unmet: [] });
  });
});
