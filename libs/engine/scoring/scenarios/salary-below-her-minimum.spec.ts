import { skill, skills } from '../examples.fixture.js';
import { candidateSees, employerSees, fieldOf } from './views.fixture.js';

describe('MATCH, view of the person. Given a candidate with the asked skill who wants at least € 5,000 a month, and a vacancy that pays € 4,000', () => {
  const need = { requirements: [skill('python')], salaryMonthEur: 4000 };
  const person = { skills: skills(['python']), preferences: { countries: [], modes: [], minimumSalaryMonthEur: 5000 } };

  it('when she looks at it, then four fifths of her wishes are met, and she is told that it is the salary', () => {
    const result = candidateSees(need, person);
    // Skills 27 and preferences 16 of 43 are 6,279 and 3,721. 6,279 × 10,000 + 3,721 × 8,000.
    expect(fieldOf(result, 'preferences')).toMatchObject({ weight: 3721, credit: 8000, unmet: ['salary'], fulfilment: 'partly' });
    expect(result.score).toBe(92_558_000);
  });

  it('when the employer looks at her, then it sees the skill and nothing of what she wants to earn', () => {
    const result = employerSees(need, person);
    expect(result.criteria.map(({ criterion }) => criterion)).toEqual(['skills']);
    expect(result.score).toBe(100_000_000);
  });
});
