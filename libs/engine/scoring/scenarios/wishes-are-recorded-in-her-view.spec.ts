import { aPerson, aSheet, skills } from '../examples.fixture.js';
import { ranked } from './ranking.fixture.js';

describe('MATCH, view of the person. Given a recorded run of each view over a candidate who then states a wish', () => {
  const silent = aPerson({ id: 'candidate', skills: skills(['python']) });
  const outspoken = { ...silent, preferences: { countries: ['NG'], modes: [], minimumSalaryMonthEur: 4000 } };
  const hash = (person: typeof silent, view: 'need' | 'person'): string => ranked([person], {}, { sheet: aSheet({ view }) }).inputHash;

  it("then the input of the person's view is another one, and that of the need's view is not", () => {
    expect(hash(outspoken, 'person')).not.toBe(hash(silent, 'person'));
    expect(hash(outspoken, 'need')).toBe(hash(silent, 'need'));
  });
});
