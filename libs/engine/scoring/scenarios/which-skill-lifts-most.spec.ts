import { aNeed, aPerson, skill, skills, smallGraph, today } from '../examples.fixture.js';
import type { ScoringPerson } from '../person.js';
import { counterfactuals } from '../what-if.js';
import { asksLanguage, firstSheet, speaks } from './views.fixture.js';

describe('MATCH, view of the need. Given a vacancy with two skills (importance 5 and 1), English B2 and a start in April', () => {
  const need = aNeed({
    startDate: '2026-04-01',
    endDate: '2026-06-30',
    requirements: [skill('python', 3, 5), skill('nursing', 2, 1), asksLanguage('en', 'B2')],
  });
  const help = (person: Partial<ScoringPerson>, others?: readonly number[]) => {
    const found = counterfactuals({
      need,
      person: aPerson(person),
      sheet: firstSheet('MATCH', 'VACANCY', 'need'),
      graph: smallGraph,
      asOf: today,
      others,
    });
    if (!found.ok) throw new Error(JSON.stringify(found.error));
    return found.value;
  };

  it('when a candidate has neither skill and English at A2, then Python at level 3 would lift most, then being free, then one step of English', () => {
    const found = help({ languages: [speaks('en', 'A2')] });
    // Skills 30, languages 12 and availability 6 of 48 are 6,250, 2,500 and 1,250. Python is five sixths of 6,250: 5,208. A step of three is a third of 2,500.
    expect(found.map(({ change, gain }) => [change.kind, gain])).toEqual([
      ['skill', 52_080_000],
      ['availability', 12_500_000],
      ['language', 8_332_500],
    ]);
    expect(found[0]?.change).toMatchObject({ skill: 'python', level: 3 });
  });

  it('when the scores of the others are known, then the new rank is told', () => {
    // From 8,332,500 (one third of English) to 60,412,500: two of the four others are above.
    expect(help({ languages: [speaks('en', 'A2')] }, [90_000_000, 60_412_501, 60_412_500, 10])[0]).toMatchObject({ score: 60_412_500, rank: 3 });
  });

  it('when all is met, then nothing is proposed', () => {
    const availability = [{ from: '2026-01-01', to: null, modes: ['PHYSICAL'] as const, hoursPerWeek: 40 }];
    expect(help({ skills: skills(['python', 'nursing']), languages: [speaks('en', 'C1')], availability })).toEqual([]);
  });
});
