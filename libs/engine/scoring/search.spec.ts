import fc from 'fast-check';
import { today } from './examples.fixture.js';
import { matchOf } from './laws.fixture.js';
import { mergeRankings, partOf } from './merge.js';
import type { ScoringPerson } from './person.js';
import { planNeed } from './plan.js';
import type { NeedPlan } from './plan.js';
import { preparePeople } from './intake.js';
import type { People } from './people.js';
import { needs, people, sheets, worlds } from './random.fixture.js';
import { gateSet, Ranking } from './ranking.js';
import type { Listed } from './ranking.js';
import type { GateFailure } from './result.js';
import { explain, score } from './score.js';
import { scorePersonForNeeds } from './score-many.js';
import { tieOrder } from './tie-order.js';

const failures = fc.array(fc.constantFrom({ rule: 'consent_matching' }, { rule: 'adult', params: { years: 18 } }), { maxLength: 2 });

/** Crowds with twins: some are one and the same but for their id, so that there are ties. */
const crowds = worlds.chain((world) =>
  fc
    .record({
      world: fc.constant(world),
      need: needs(world),
      sheet: sheets,
      lives: fc.array(people(world), { minLength: 1, maxLength: 6 }),
      drawn: fc.array(fc.record({ life: fc.nat(), failures: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, failures) }), {
        minLength: 1,
        maxLength: 200,
      }),
      top: fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 12 }), fc.constant(500)),
    })
    .map(({ lives, drawn, ...rest }) => {
      const crowd = drawn.map(({ life }, index): ScoringPerson => ({ ...(lives[life % lives.length] as ScoringPerson), id: `p${index}` }));
      const gates = new Map<string, readonly GateFailure[]>(drawn.map((item, index) => [`p${index}`, item.failures]));
      return { ...rest, crowd, gates };
    }),
);

/** The list as it comes out when everybody is scored for themselves. */
function inFull(
  plan: NeedPlan,
  all: People,
  gates: ReadonlyMap<string, readonly GateFailure[]>,
  top: number,
): { listed: Listed[]; cutOff: number | null } {
  const order = tieOrder(plan.need.id);
  const passing = [...all.each()]
    .filter(({ id }) => (gates.get(id) ?? []).length === 0)
    .map((person) => ({ personId: person.id, score: score(plan, person) }));
  const ranked = passing.toSorted((a, b) => b.score - a.score || order(a.personId) - order(b.personId) || (a.personId < b.personId ? -1 : 1));
  const holders = (value: number): number => passing.filter((other) => other.score === value).length;
  const listed = ranked.slice(0, top).map(({ personId, score: own }) => ({
    personId,
    score: own,
    rank: 1 + passing.filter((other) => other.score > own).length,
    tied: holders(own) > 1,
  }));
  return { listed, cutOff: listed.length > 0 && listed.length < passing.length ? (listed.at(-1)?.score ?? null) : null };
}

const listOf = (ranking: Ranking): { listed: Listed[]; cutOff: number | null } => ({
  listed: Array.from({ length: ranking.size }, (_, index) => ranking.at(index)),
  cutOff: ranking.cutOff,
});

describe('the search for the best', () => {
  it('should give to the unit the list that scoring everybody gives, whatever is left out on the way', () => {
    fc.assert(
      fc.property(crowds, ({ world, need, sheet, crowd, gates, top }) => {
        const plan = planNeed(need, sheet, world.graph, today);
        const ready = preparePeople(crowd, world.graph);
        if (!plan.ok || !ready.ok) throw new Error(JSON.stringify([plan, ready]));
        const ranking = Ranking.of(plan.value, ready.value, gateSet(ready.value, gates), top);
        expect(listOf(ranking)).toEqual(inFull(plan.value, ready.value, gates, top));
        for (let index = 0; index < Math.min(5, ranking.size); index += 1) {
          const { personId, score: own, rank, tied } = ranking.at(index);
          expect(ranking.reasons(index)).toEqual({ ...explain(plan.value, ready.value.find(personId) as never), score: own, rank, tied });
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('people who change', () => {
  it('should give the list and the hash that preparing everybody anew gives', () => {
    fc.assert(
      fc.property(crowds, fc.array(fc.record({ place: fc.nat(), life: fc.nat(), goes: fc.boolean() }), { maxLength: 30 }), (drawn, moves) => {
        const { world, need, sheet, crowd, gates, top } = drawn;
        const plan = planNeed(need, sheet, world.graph, today);
        const first = preparePeople(crowd, world.graph);
        if (!plan.ok || !first.ok) throw new Error(JSON.stringify([plan, first]));
        const before = listOf(Ranking.of(plan.value, first.value, gateSet(first.value, gates), top));
        const now = new Map(crowd.map((person) => [person.id, person]));
        let patched = first.value;
        for (const { place, life, goes } of moves) {
          const id = `p${place % (crowd.length + 3)}`;
          const person = { ...(crowd[life % crowd.length] as ScoringPerson), id, version: 2 };
          const step = goes ? patched.with([], [id]) : patched.with([person]);
          if (!step.ok) throw new Error(JSON.stringify(step.error));
          patched = step.value;
          if (goes) now.delete(id);
          else now.set(id, person);
        }
        const anew = preparePeople(now.values(), world.graph);
        if (!anew.ok) throw new Error(JSON.stringify(anew.error));
        const [one, other] = [patched, anew.value].map((all) => Ranking.of(plan.value, all, gateSet(all, gates), top));
        expect(listOf(one as Ranking)).toEqual(listOf(other as Ranking));
        expect(one?.inputHash).toBe(other?.inputHash);
        expect(patched.size).toBe(now.size);
        // Those of before stay as they were.
        expect(listOf(Ranking.of(plan.value, first.value, gateSet(first.value, gates), top))).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it('should list what is wrong with a change', () => {
    fc.assert(
      fc.property(crowds, ({ world, crowd }) => {
        const ready = preparePeople(crowd, world.graph);
        const [person] = crowd;
        if (!ready.ok || !person) throw new Error('no people');
        const wrong = ready.value.with([{ ...person, experienceMonths: -1 }, person]);
        expect(wrong.ok ? [] : (wrong.error as { problems: unknown }).problems).toEqual([
          { field: 'people.0.experienceMonths', rule: 'months_out_of_range' },
          { field: 'people.1.id', rule: 'repeated_id' },
        ]);
      }),
      { numRuns: 5 },
    );
  });
});

describe('parts of the people', () => {
  it('should merge to the list over all, however they are cut', () => {
    fc.assert(
      fc.property(crowds, fc.array(fc.nat({ max: 2 }), { minLength: 200, maxLength: 200 }), ({ world, need, sheet, crowd, gates, top }, cut) => {
        const plan = planNeed(need, sheet, world.graph, today);
        const rank = (some: readonly ScoringPerson[]): Ranking => {
          const ready = preparePeople(some, world.graph);
          if (!plan.ok || !ready.ok) throw new Error(JSON.stringify([plan, ready]));
          return Ranking.of(plan.value, ready.value, gateSet(ready.value, gates), top);
        };
        const whole = rank(crowd);
        const parts = [0, 1, 2].map((part) => partOf(rank(crowd.filter((_, index) => cut[index] === part))));
        const merged = mergeRankings(parts, top);
        expect({ listed: merged.listed, cutOff: merged.cutOff }).toEqual(listOf(whole));
        expect(merged.exclusionCounts).toEqual(whole.gates.counts);
        expect([merged.peopleConsidered, merged.peopleScored]).toEqual([whole.peopleConsidered, whole.gates.passing]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('one person for many needs', () => {
  it('should have the scores of each need alone', () => {
    const drawn = worlds.chain((world) =>
      fc.record({ world: fc.constant(world), list: fc.array(needs(world), { minLength: 1, maxLength: 4 }), sheet: sheets, person: people(world) }),
    );
    fc.assert(
      fc.property(drawn, ({ world, list, sheet, person }) => {
        const plans = list.map((need) => {
          const plan = planNeed(need, sheet, world.graph, today);
          if (!plan.ok) throw new Error(JSON.stringify(plan.error));
          return plan.value;
        });
        const scores = scorePersonForNeeds(person, plans);
        if (!scores.ok) throw new Error(JSON.stringify(scores.error));
        expect([...scores.value]).toEqual(list.map((need) => matchOf({ world, need, sheet, person }).score));
      }),
      { numRuns: 300 },
    );
  });
});
