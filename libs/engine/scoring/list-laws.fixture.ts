import fc from 'fast-check';
import { today } from './examples.fixture.js';
import { matchOf } from './laws.fixture.js';
import type { ScoringPerson } from './person.js';
import type { Crowd } from './random.fixture.js';
import type { GateFailure } from './result.js';
import { scoreNeed } from './score-need.js';
import type { NeedScoringInput, ScoringOutcome } from './score-need.js';

function listOf({ world, need, people, sheet }: Crowd, more: Partial<NeedScoringInput> = {}): ScoringOutcome {
  const outcome = scoreNeed({ need, people, sheet, graph: world.graph, asOf: today, ...more });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

/** Facts that the types have no room for, as a careless caller might hand them over. */
const facts = fc.record({
  name: fc.string(),
  sex: fc.constantFrom('female', 'male', 'x'),
  birthDate: fc.constantFrom('1961-02-03', '2004-05-06'),
  nationality: fc.constantFrom('NG', 'SN', 'NL'),
  origin: fc.constantFrom('NG', 'SN'),
  photo: fc.string(),
  religion: fc.string(),
  address: fc.string(),
});

/** The laws of a need's list, for any source of needs with people. */
export function describeListLaws(crowds: fc.Arbitrary<Crowd>, numRuns: number): void {
  const check = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void => fc.assert(fc.property(arbitrary, law), { numRuns });

  it('should give everybody the score and the reasons that they have alone, whoever else is in the list', () => {
    check(crowds, (crowd) => {
      for (const { rank, tied, ...match } of listOf(crowd).ranked) {
        const person = crowd.people.find(({ id }) => id === match.personId);
        expect(person && matchOf({ ...crowd, person })).toEqual(match);
        expect([Number.isInteger(rank), typeof tied]).toEqual([true, 'boolean']);
      }
    });
  });

  it('should let equal scores share the rank that follows the number of people above, and order them by need and person alone', () => {
    check(crowds, (crowd) => {
      const { ranked } = listOf(crowd);
      for (const { score, rank, tied } of ranked) {
        expect(rank).toBe(1 + ranked.filter((other) => other.score > score).length);
        expect(tied).toBe(ranked.filter((other) => other.score === score).length > 1);
      }
      expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).sort((a, b) => b - a));
    });
  });

  it('should be the same list to the last bit for people in any order', () => {
    const mixed = crowds.chain((crowd) => fc.tuple(fc.constant(crowd), fc.shuffledSubarray([...crowd.people], { minLength: crowd.people.length })));
    check(mixed, ([crowd, people]) => expect(listOf({ ...crowd, people })).toEqual(listOf(crowd)));
  });

  it('should keep with a cut the beginning of the whole list, and name the score of the last one kept', () => {
    check(fc.tuple(crowds, fc.integer({ min: 1, max: 8 })), ([crowd, top]) => {
      const [all, kept] = [listOf(crowd), listOf(crowd, { top })];
      expect(kept.ranked).toEqual(all.ranked.slice(0, top));
      expect(kept.cutOff).toBe(top < crowd.people.length ? kept.ranked.at(-1)?.score : null);
    });
  });

  it('should move no score by a gate: whoever fails one is counted and left out, and the others are as if they had been alone', () => {
    const gated = crowds.chain((crowd) => fc.tuple(fc.constant(crowd), fc.subarray(crowd.people.map(({ id }) => id))));
    check(gated, ([crowd, out]) => {
      const gates = new Map<string, readonly GateFailure[]>(out.map((id) => [id, [{ rule: 'consent_missing' }]]));
      const list = listOf(crowd, { gates });
      const left = listOf({ ...crowd, people: crowd.people.filter(({ id }) => !gates.has(id)) });
      expect(list.ranked).toEqual(left.ranked);
      expect(list.exclusionCounts).toEqual(out.length > 0 ? [{ rule: 'consent_missing', count: out.length }] : []);
      expect([list.peopleConsidered, list.peopleScored]).toEqual([crowd.people.length, crowd.people.length - out.length]);
    });
  });

  it('should change nothing for protected facts, neither score nor reasons nor order nor hash', () => {
    const told = crowds.chain((crowd) =>
      fc.tuple(fc.constant(crowd), fc.array(facts, { minLength: crowd.people.length, maxLength: crowd.people.length })),
    );
    check(told, ([crowd, list]) => {
      const people = crowd.people.map((person, at): ScoringPerson => ({ ...person, ...list[at] }));
      expect(listOf({ ...crowd, people })).toEqual(listOf(crowd));
    });
  });
}
