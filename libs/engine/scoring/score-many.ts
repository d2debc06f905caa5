import { ok } from '#kernel';
import type { DomainError, Result } from '#kernel';
import { gateSet, Ranking } from './ranking.js';
import type { GatesInput } from './ranking.js';
import type { People } from './people.js';
import type { ScoringPerson } from './person.js';
import { PersonPass } from './person-pass.js';
import { planNeed } from './plan.js';
import type { NeedPlan } from './plan.js';
import { preparePerson } from './prepared.js';
import type { ScoringInput } from './score-need.js';

/** A need made ready to score any people: its weights are set, its skills tied to ESCO. */
export type PreparedNeed = NeedPlan;

/** Makes a need ready, or lists everything that is wrong with it. */
export const prepareNeed = ({ need, sheet, graph, asOf }: ScoringInput): Result<PreparedNeed, DomainError> => planNeed(need, sheet, graph, asOf);

/** What many needs are ranked by. */
export interface RankingOptions {
  /** Rules that people fail for a need, by person id. What was laid out for the same people by `layOutGates` is not read again. */
  readonly gates?: (need: PreparedNeed) => GatesInput;
  /** How many are kept, best first; everybody when left out. */
  readonly top?: number;
}

/** Lays gates out for some people, to be used for every need that has the same. */
export const layOutGates = gateSet;

/**
 * Ranks the same people for many needs, one after the other. Needs and people have to be prepared on the same graph (`RangeError`
 * otherwise). The lists are those of `scoreNeed`; reasons are made when a list is asked for them.
 */
export function* scoreMany(needs: Iterable<PreparedNeed>, people: People, options: RankingOptions = {}): IterableIterator<Ranking> {
  for (const plan of needs) {
    if (plan.graph !== people.graph) throw new RangeError('The need and the people are prepared on different graphs.');
    yield Ranking.of(plan, people, gateSet(people, options.gates?.(plan)), options.top ?? people.size);
  }
}

/** The exact scores of one person for many needs, in the order of the needs: those of `scorePair`, without reasons. */
export function scorePersonForNeeds(person: ScoringPerson, needs: readonly PreparedNeed[]): Result<Float64Array, DomainError> {
  const [first] = needs;
  if (!first) return ok(new Float64Array());
  const prepared = preparePerson(person, first.graph);
  if (!prepared.ok) return prepared;
  const pass = new PersonPass(prepared.value, first.graph);
  const scores = new Float64Array(needs.length);
  needs.forEach((plan, index) => (scores[index] = pass.score(plan)));
  return ok(scores);
}
