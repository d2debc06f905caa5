import { aNeed, aPerson, skill, skills, smallGraph, today } from '../examples.fixture.js';
import { counterfactuals } from '../what-if.js';
import { asksLanguage, candidateSees, firstSheet, speaks } from './views.fixture.js';

describe('MATCH, view of the person. Given a candidate one step short of English B2 who also wants more pay than is offered', () => {
  const need = aNeed({ requirements: [skill('python'), asksLanguage('en', 'B2')], salaryMonthEur: 2500 });
  const person = aPerson({
    skills: skills(['python']),
    languages: [speaks('en', 'B1')],
    preferences: { countries: [], modes: [], minimumSalaryMonthEur: 5000 },
  });

  it('then one step of English is what would help, and nobody proposes that she wants less', () => {
    // 27, 9 and 16 of 52 are 5,192, 1,731 and 3,077. Now 5,192 whole, two thirds of 1,731 and half of 3,077.
    expect(candidateSees(need, person).score).toBe(5192 * 10_000 + 1731 * 6666 + 3077 * 5000);
    const found = counterfactuals({ need, person, sheet: firstSheet('MATCH', 'VACANCY', 'person'), graph: smallGraph, asOf: today });
    expect(found).toMatchObject({
      ok: true,
      value: [{ change: { kind: 'language', language: 'en' }, gain: 1731 * 3334, score: 5192 * 10_000 + 1731 * 10_000 + 3077 * 5000, rank: null }],
    });
  });
});
