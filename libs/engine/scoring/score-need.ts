import { invalid, ok } from '#kernel';
import type { DomainError, Result } from '#kernel';
import type { Graph } from '#engine/concepts';
import { inputHash } from './input-hash.js';
import type { ScoringNeed } from './need.js';
import type { ScoringPerson } from './person.js';
import { planNeed } from './plan.js';
import type { NeedPlan } from './plan.js';
import { People, preparePeople } from './prepared.js';
import type { PreparedPerson } from './prepared.js';
import type { GateFailure, MatchResult, RankedMatch } from './result.js';
import { explain, scoreAll } from './score.js';
import type { WeightSheet } from './sheet.js';
import { tieOrder, tieOrderAlgorithm } from './tie-order.js';
import { engineVersion } from './version.js';

/** What a scoring depends on. */
export interface ScoringInput {
  readonly need: ScoringNeed;
  readonly sheet: WeightSheet;
  readonly graph: Graph;
  /** The day the score speaks of, `YYYY-MM-DD`. */
  readonly asOf: string;
}

export interface NeedScoringInput extends ScoringInput {
  readonly people: readonly ScoringPerson[] | People;
  /** Rules that people fail for this need, by person id. Whoever fails one is not ranked. */
  readonly gates?: ReadonlyMap<string, readonly GateFailure[]>;
  /** How many are kept, best first; everybody when left out. */
  readonly top?: number;
}

/** The ranked list of one need. */
export interface ScoringOutcome {
  readonly needId: string;
  readonly needVersion: number;
  readonly engineVersion: string;
  readonly sheetId: string;
  readonly sheetVersion: number;
  readonly asOf: string;
  readonly inputHash: string;
  readonly tieOrder: string;
  readonly peopleConsidered: number;
  readonly peopleScored: number;
  /** How many fail each rule, by rule code. Who fails two rules counts in both. */
  readonly exclusionCounts: readonly { readonly rule: string; readonly count: number }[];
  readonly ranked: readonly RankedMatch[];
  /** The score of the last one kept when others were left out; null when nobody was. */
  readonly cutOff: number | null;
}

/** Scores people for a need and ranks them. The order of any list in the input is of no account. */
export function scoreNeed(input: NeedScoringInput): Result<ScoringOutcome, DomainError> {
  const { need, sheet, asOf } = input;
  const ready = prepare(input, input.people);
  if (!ready.ok) return ready;
  const { plan, people } = ready.value;
  const gates = input.gates ?? new Map<string, readonly GateFailure[]>();
  const passing = [...people.list.keys()].filter((at) => (gates.get(people.list[at]?.id ?? '') ?? []).length === 0);
  const scores = scoreAll(plan, people);
  const kept = best(need.id, people, passing, scores, input.top ?? passing.length);
  const ranked = ranks(kept, passing, scores).map(({ at, rank, tied }): RankedMatch => ({ ...explainAt(plan, people.list, at), rank, tied }));
  return ok({
    needId: need.id,
    needVersion: need.version,
    engineVersion,
    sheetId: sheet.id,
    sheetVersion: sheet.version,
    asOf,
    inputHash: inputHash(plan, people, gates),
    tieOrder: tieOrderAlgorithm,
    peopleConsidered: people.list.length,
    peopleScored: passing.length,
    exclusionCounts: countRules(people, gates),
    ranked,
    cutOff: kept.length > 0 && kept.length < passing.length ? (scores[kept.at(-1) ?? 0] ?? 0) : null,
  });
}

/** One person × one need: the same figures as in the ranked list, for anybody, kept in it or not, gates or no gates. */
export function scorePair(input: ScoringInput & { readonly person: ScoringPerson }): Result<MatchResult, DomainError> {
  const ready = prepare(input, [input.person]);
  if (!ready.ok) return ready;
  return ok(explainAt(ready.value.plan, ready.value.people.list, 0));
}

function prepare(input: ScoringInput, source: readonly ScoringPerson[] | People): Result<{ plan: NeedPlan; people: People }, DomainError> {
  const plan = planNeed(input.need, input.sheet, input.graph, input.asOf);
  const people = source instanceof People ? ok(source) : preparePeople(source, input.graph);
  const problems = [plan, people].flatMap((result) => (!result.ok && result.error.kind === 'invalid_input' ? result.error.problems : []));
  if (people.ok && people.value.graph !== input.graph) problems.push({ field: 'people', rule: 'prepared_on_another_graph' });
  return problems.length > 0 || !plan.ok || !people.ok ? invalid(problems) : ok({ plan: plan.value, people: people.value });
}

/** Positions of the best, by score, then by tie order, then by id. People come in the order of their ids. */
function best(needId: string, people: People, passing: readonly number[], scores: Float64Array, top: number): number[] {
  const order = tieOrder(needId);
  const keys = new Map<number, number>();
  const key = (at: number): number => {
    const known = keys.get(at) ?? order(people.list[at]?.id ?? '');
    keys.set(at, known);
    return known;
  };
  const score = (at: number): number => scores[at] ?? 0;
  const floor = top < passing.length ? (Float64Array.from(passing, score).sort()[passing.length - Math.max(1, top)] ?? 0) : 0;
  return passing
    .filter((at) => score(at) >= floor)
    .sort((a, b) => score(b) - score(a) || key(a) - key(b) || a - b)
    .slice(0, top);
}

/** Ties share the rank that is one more than the number of people above them, kept or not. */
function ranks(kept: readonly number[], passing: readonly number[], scores: Float64Array): { at: number; rank: number; tied: boolean }[] {
  const holders = new Map<number, number>();
  for (const at of passing) holders.set(scores[at] ?? 0, (holders.get(scores[at] ?? 0) ?? 0) + 1);
  let above = 0;
  return kept.map((at, index) => {
    const value = scores[at] ?? 0;
    if (index > 0 && scores[kept[index - 1] ?? 0] !== value) above = index;
    return { at, rank: above + 1, tied: (holders.get(value) ?? 0) > 1 };
  });
}

function explainAt(plan: NeedPlan, people: readonly PreparedPerson[], at: number): MatchResult {
  const person = people[at];
  if (!person) throw new RangeError(`no person at ${at}`);
  return explain(plan, person);
}

function countRules(people: People, gates: ReadonlyMap<string, readonly GateFailure[]>): { rule: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { id } of people.list) {
    for (const rule of new Set((gates.get(id) ?? []).map((failure) => failure.rule))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
