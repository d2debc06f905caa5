import { aPerson, aSheet, skills, smallGraph, today } from '../examples.fixture.js';
import type { GateFailure } from '../result.js';
import { scorePair } from '../score-need.js';
import { ranked, theVacancy } from './ranking.fixture.js';

describe('CD4D2, view of the need. Given a programme that is open to people who live in the Netherlands', () => {
  const inAccra = aPerson({ id: 'in Accra', skills: skills(['python', 'databases']) });
  const inDelft = aPerson({ id: 'in Delft', skills: skills(['python']) });
  const inUtrecht = aPerson({ id: 'in Utrecht', skills: skills(['databases']) });
  const gates = new Map<string, readonly GateFailure[]>([
    ['in Accra', [{ rule: 'lives_elsewhere' }, { rule: 'not_adult' }]],
    ['in Utrecht', [{ rule: 'lives_elsewhere' }]],
    ['in Delft', []],
  ]);

  it('when two of three experts live elsewhere, then they are not ranked, but counted by rule', () => {
    const outcome = ranked([inAccra, inDelft, inUtrecht], {}, { gates });
    expect(outcome.ranked.map(({ personId, rank }) => ({ personId, rank }))).toEqual([{ personId: 'in Delft', rank: 1 }]);
    expect(outcome).toMatchObject({ peopleConsidered: 3, peopleScored: 1 });
    expect(outcome.exclusionCounts).toEqual([
      { rule: 'lives_elsewhere', count: 2 },
      { rule: 'not_adult', count: 1 },
    ]);
  });

  it('when an officer asks for the score of the expert in Accra all the same, then it is reckoned, untouched by the gate', () => {
    expect(scorePair({ need: theVacancy, person: inAccra, sheet: aSheet(), graph: smallGraph, asOf: today })).toMatchObject({
      ok: true,
      value: { score: 100_000_000 },
    });
  });
});
