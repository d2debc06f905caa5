import { aNeed, aPerson, skill, skills, smallGraph, today } from '../examples.fixture.js';
import { scorePair } from '../score-need.js';
import { firstSheet } from './views.fixture.js';

describe("MATCH, view of the person. Given version 2 of the person's sheet, in which wishes weigh as much as skills", () => {
  const first = firstSheet('MATCH', 'VACANCY', 'person');
  const second = { ...first, version: 2, weights: { ...first.weights, preferences: 27 } };
  const score = (sheet: typeof first): number => {
    const preferences = { countries: ['BE'], modes: [], minimumSalaryMonthEur: null };
    const need = aNeed({ country: 'NL', requirements: [skill('python')] });
    const result = scorePair({ need, person: aPerson({ skills: skills(['python']), preferences }), sheet, graph: smallGraph, asOf: today });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value.score;
  };

  it('when a candidate who wants Belgium looks at a Dutch vacancy that fits her skills, then it falls from 62.79 to 50', () => {
    // 27 and 16 of 43 are 6,279 and 3,721; 27 and 27 are half each.
    expect([score(first), score(second)]).toEqual([62_790_000, 50_000_000]);
  });
});
