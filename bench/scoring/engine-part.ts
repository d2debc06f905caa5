import { layOutGates, prepareNeed, preparePeople, scoreMany, scorePair, scorePersonForNeeds } from '#engine/scoring';
import type { GateFailure, People, PreparedNeed, Ranking, ScoringNeed, ScoringPerson } from '#engine/scoring';
import type { Graph } from '#engine/concepts';
import { readEsco } from '../read.js';
import { Crowd, sheetOf } from './crowd.js';
import { explained, listed, type Setup } from './parts.js';
import { percentiles, resident, timed, type Percentiles } from './timing.js';

/** What the engine did in a process of its own, on one core. */
export interface EngineFigures {
  /** People made ready, without the time to draw them. */
  readonly prepareSeconds: number;
  /** The first pass, and the better of two more: by then credits and nearness of occupations are remembered. */
  readonly firstPairsPerSecond: number;
  readonly pairsPerSecond: number;
  /** The same without reasons. */
  readonly rankingPairsPerSecond: number;
  readonly changedPerson: Percentiles;
  readonly changedNeed: Percentiles;
  /** Before the first list, and after the last. */
  readonly residentReady: number;
  readonly residentAfter: number;
}

/** Everything that scoring needs, with the people one after the other. */
export function readyPeople(
  setup: Setup,
  keep: (place: number) => boolean,
): { crowd: Crowd; graph: Graph; people: People; gates: Map<string, readonly GateFailure[]>; seconds: number } {
  const { tables, graph } = readEsco();
  const crowd = new Crowd(tables, setup.seed);
  const gates = new Map<string, readonly GateFailure[]>();
  let [drawn, place] = [0, 0];
  function* some(): IterableIterator<ScoringPerson> {
    const source = crowd.peopleWithFailures(setup.people);
    for (;;) {
      const { value: next, ms } = timed(() => source.next());
      drawn += ms;
      if (next.done === true) return;
      const { person, failures } = next.value;
      if (keep(place)) {
        if (failures.length > 0) gates.set(person.id, failures);
        yield person;
      }
      place += 1;
    }
  }
  const prepared = timed(() => preparePeople(some(), graph));
  if (!prepared.value.ok) throw new Error(JSON.stringify(prepared.value.error));
  return { crowd, graph, people: prepared.value.value, gates, seconds: (prepared.ms - drawn) / 1000 };
}

/** A need made ready under its programme's sheet. */
export function readyNeed(need: ScoringNeed, graph: Graph, asOf: string): PreparedNeed {
  const ready = prepareNeed({ need, sheet: sheetOf(need), graph, asOf });
  if (!ready.ok) throw new Error(JSON.stringify(ready.error));
  return ready.value;
}

/** The reasons of the first of a list; gives how many there are. */
export function explain(ranking: Ranking): number {
  let reasons = 0;
  for (let place = 0; place < Math.min(explained, ranking.size); place += 1) reasons += ranking.reasons(place).requirements.length;
  return reasons;
}

/** The full engine: all criteria, one claim to one requirement, gates. */
export function measureEngine(setup: Setup): EngineFigures {
  const { crowd, graph, people, gates, seconds } = readyPeople(setup, () => true);
  const needs = crowd.needs(setup.needs);
  const residentReady = resident();
  const closed = layOutGates(people, gates);
  const options = { gates: () => closed, top: listed };
  const pass = (withReasons: boolean): number =>
    timed(() => {
      const plans = needs.map((need) => readyNeed(need, graph, crowd.asOf));
      for (const ranking of scoreMany(plans, people, options)) if (withReasons) explain(ranking);
    }).ms;
  const pairs = setup.people * setup.needs;
  const first = pass(true);
  const best = Math.min(pass(true), pass(true));
  const ranking = pass(false);
  checkSome(crowd, people, needs, graph);

  const changedNeed = needs.map((need, place) => {
    // Another importance here and there, as an officer would change one.
    const requirements = need.requirements.map((requirement, at) =>
      at === place % need.requirements.length ? { ...requirement, importance: 1 + (requirement.importance % 5) } : requirement,
    );
    return timed(() => {
      for (const list of scoreMany([readyNeed({ ...need, version: 2, requirements }, graph, crowd.asOf)], people, options)) explain(list);
    }).ms;
  });

  const plans = needs.map((need) => readyNeed(need, graph, crowd.asOf));
  const cutOffs = [...scoreMany(plans, people, options)].map(({ cutOff }) => cutOff ?? 0);
  let patched = people;
  const changedPerson = [...crowd.people(200, setup.people)].map(
    (person) =>
      timed(() => {
        const next = patched.with([person]);
        const scores = scorePersonForNeeds(person, plans);
        if (!next.ok || !scores.ok) throw new Error('The changed person was refused.');
        patched = next.value;
        return scores.value.reduce((lists, score, at) => lists + (score >= (cutOffs[at] ?? 0) ? 1 : 0), 0);
      }).ms,
  );
  return {
    prepareSeconds: seconds,
    firstPairsPerSecond: (pairs * 1000) / first,
    pairsPerSecond: (pairs * 1000) / best,
    rankingPairsPerSecond: (pairs * 1000) / ranking,
    changedPerson: percentiles(changedPerson),
    changedNeed: percentiles(changedNeed),
    residentReady,
    residentAfter: resident(),
  };
}

/** Scores some people of some lists alone, and fails when a list says otherwise. */
function checkSome(crowd: Crowd, people: People, needs: readonly ScoringNeed[], graph: Graph): void {
  const { asOf } = crowd;
  const sources = new Map([...crowd.people(Math.min(people.size, 300))].map((person) => [person.id, person]));
  for (const need of needs.slice(0, 10)) {
    for (const ranking of scoreMany([readyNeed(need, graph, asOf)], people, { top: listed })) {
      let last = Number.POSITIVE_INFINITY;
      const inList = new Set<string>();
      for (let place = 0; place < ranking.size; place += 1) {
        const { personId, score } = ranking.at(place);
        inList.add(personId);
        if (score > last) throw new Error('A list is not in order.');
        last = score;
      }
      for (const [id, person] of sources) {
        const alone = scorePair({ need, person, sheet: sheetOf(need), graph, asOf });
        if (!alone.ok) throw new Error(JSON.stringify(alone.error));
        if (alone.value.score > last && !inList.has(id)) throw new Error('Someone is missing in a list.');
      }
    }
  }
}
