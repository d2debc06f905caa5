import { aNeed, aPerson, aSheet, skills, smallGraph, today } from '../examples.fixture.js';
import { scorePair } from '../score-need.js';
import { candidateSees, employerSees } from './views.fixture.js';
import { ranked } from './ranking.fixture.js';

describe('MATCH, view of the need. Given a candidate who wants to work in Belgium, on site, for at least € 5,000', () => {
  const preferences = { countries: ['BE'], modes: ['PHYSICAL'], minimumSalaryMonthEur: 5000 } as const;
  const silent = aPerson({ id: 'candidate', skills: skills(['python']) });
  const outspoken = { ...silent, preferences };
  const need = { country: 'NL', mode: 'VIRTUAL', timeZone: 'Europe/Amsterdam', salaryMonthEur: 3000 } as const;

  it('when a Dutch employer pays € 3,000 for remote work, then its list, its reasons and its record are as if she had said nothing', () => {
    expect(ranked([outspoken], need)).toEqual(ranked([silent], need));
    expect(JSON.stringify(employerSees(need, outspoken))).not.toContain('preferences');
  });

  it('when she looks at the same vacancy herself, then it is said to her', () => {
    expect(candidateSees(need, outspoken).fields.find(({ kind }) => kind === 'preferences')).toMatchObject({ unmet: ['country', 'mode', 'salary'] });
  });

  it('when a sheet of the need is made to weigh her preferences, then it is refused', () => {
    const sheet = aSheet({ weights: { preferences: 5, skills: 5 } });
    expect(scorePair({ need: aNeed(need), person: outspoken, sheet, graph: smallGraph, asOf: today })).toMatchObject({
      ok: false,
      error: { problems: [{ field: 'sheet.weights.preferences', rule: 'not_for_this_view' }] },
    });
  });
});
