import { invalid, ok } from '#kernel';
import type { DomainError, Result } from '#kernel';
import type { Graph } from '#engine/concepts';
import type { ScoringNeed } from './need.js';
import type { ScoringPerson } from './person.js';
import { planNeed } from './plan.js';
import type { NeedPlan } from './plan.js';
import { People } from './people.js';
import { preparePeople } from './intake.js';
import { preparePerson } from './prepared.js';
import { gateSet, Ranking } from './ranking.js';
import type { GatesInput } from './ranking.js';
import type { MatchResult, RankedMatch } from './result.js';
import { explain } from './score.js';
import type { WeightSheet } from './sheet.js';
import { tieOrderAlgorithm } from './tie-order.js';
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
  readonly gates?: GatesInput;
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
  const ready = prepare(input);
  if (!ready.ok) return ready;
  const { plan, people } = ready.value;
  const ranking = Ranking.of(plan, people, gateSet(people, input.gates), input.top ?? people.size);
  return ok({ ...outcomeOf(ranking, people), ranked: Array.from({ length: ranking.size }, (_, index) => ranking.reasons(index)) });
}

/** What is recorded of a ranking beside its people. */
function outcomeOf({ plan, gates, inputHash, cutOff }: Ranking, people: People): Omit<ScoringOutcome, 'ranked'> {
  const { need, sheet, asOf } = plan;
  return {
    needId: need.id,
    needVersion: need.version,
    engineVersion,
    sheetId: sheet.id,
    sheetVersion: sheet.version,
    asOf,
    inputHash,
    tieOrder: tieOrderAlgorithm,
    peopleConsidered: people.size,
    peopleScored: gates.passing,
    exclusionCounts: gates.counts,
    cutOff,
  };
}

/** One person × one need: the same figures as in the ranked list, for anybody, kept in it or not, gates or no gates. */
export function scorePair(input: ScoringInput & { readonly person: ScoringPerson }): Result<MatchResult, DomainError> {
  const plan = planNeed(input.need, input.sheet, input.graph, input.asOf);
  const person = preparePerson(input.person, input.graph);
  const problems = [plan, person].flatMap((result) => (!result.ok && result.error.kind === 'invalid_input' ? result.error.problems : []));
  return problems.length > 0 || !plan.ok || !person.ok ? invalid(problems) : ok(explain(plan.value, person.value));
}

function prepare(input: NeedScoringInput): Result<{ plan: NeedPlan; people: People }, DomainError> {
  const plan = planNeed(input.need, input.sheet, input.graph, input.asOf);
  const people = input.people instanceof People ? ok(input.people) : preparePeople(input.people, input.graph);
  const problems = [plan, people].flatMap((result) => (!result.ok && result.error.kind === 'invalid_input' ? result.error.problems : []));
  if (people.ok && people.value.graph !== input.graph) problems.push({ field: 'people', rule: 'prepared_on_another_graph' });
  return problems.length > 0 || !plan.ok || !people.ok ? invalid(problems) : ok({ plan: plan.value, people: people.value });
}
