import { createHash } from 'node:crypto';
import { engineVersion, scoreNeed, scorePair, tieOrder, type GateFailure, type MatchResult } from '#engine/scoring';
import { canonicalJson } from '#kernel';
import type { PersonForMatching } from '#people';
import type { GateResult } from '#programmes';
import type { NewMatch } from '../data/matches.js';
import { personHash } from '../data/records.js';
import type { Job } from './job.js';

/** A person on the day of a job, without what only gates ask. */
export type Candidate = Pick<PersonForMatching, 'person' | 'facts' | 'code'>;

/** What scores are reckoned from, apart from the people. */
export type ScoringJob = Omit<Job, 'gates'>;

/** What scoring people gives. */
export interface PeopleOutcome {
  readonly rows: readonly NewMatch[];
  readonly considered: number;
  readonly scored: number;
  readonly exclusionCounts: readonly { readonly rule: string; readonly count: number }[];
  readonly inputHash: string;
}

/** Rules that a person fails for the need. */
export const failedGates = (job: Pick<Job, 'gates'>, candidate: Pick<PersonForMatching, 'gate'>): GateResult[] =>
  job.gates.map((gate) => gate(candidate.gate)).filter((result) => !result.passed);

/** The same, as the engine takes it. */
export const gateFailuresOf = (job: Pick<Job, 'gates'>, candidate: Pick<PersonForMatching, 'gate'>): GateFailure[] =>
  failedGates(job, candidate).map(({ rule, params }) => ({ rule, params }));

/** Names the inputs of one pair: the same hash gives the same bits. */
const pairHash = (job: ScoringJob, candidate: Candidate): string =>
  createHash('sha256')
    .update(canonicalJson([engineVersion, job.taxonomyVersion, job.asOf, job.need, job.sheet.id, job.sheet.version, candidate.person]))
    .digest('hex');

/** A match as a row to be stored. */
export function rowOf(job: ScoringJob, candidate: Candidate, { score, criteria, requirements, fields }: MatchResult): NewMatch {
  return {
    personId: candidate.person.id,
    personCode: candidate.code,
    personVersion: candidate.person.version,
    score,
    tieOrder: tieOrder(job.need.id)(candidate.person.id),
    result: { criteria, requirements, fields },
    inputHash: pairHash(job, candidate),
    personInput: personHash(candidate.facts),
  };
}

/** The failure of people or needs that the engine does not take. */
export const notScorable = (what: string, error: object): Error =>
  Object.assign(new Error(`${what} cannot be scored: ${JSON.stringify(error)}`), { code: 'not_scorable' });

/** Scores people for a need. Of those who pass all gates, rows come back for the best `keep`. */
export function scorePeople(
  job: ScoringJob,
  candidates: readonly Candidate[],
  gates: ReadonlyMap<string, readonly GateFailure[]>,
  keep: number,
): PeopleOutcome {
  const byId = new Map(candidates.map((candidate) => [candidate.person.id, candidate]));
  const outcome = scoreNeed({
    need: job.need,
    people: candidates.map(({ person }) => person),
    sheet: job.sheet,
    graph: job.graph,
    asOf: job.asOf,
    gates,
    top: keep,
  });
  if (!outcome.ok) throw notScorable(`A need of version ${job.need.version}`, outcome.error);
  const { ranked, peopleConsidered, peopleScored, exclusionCounts, inputHash } = outcome.value;
  const rows = ranked.flatMap((match) => {
    const candidate = byId.get(match.personId);
    return candidate ? [rowOf(job, candidate, match)] : [];
  });
  return { rows, considered: peopleConsidered, scored: peopleScored, exclusionCounts, inputHash };
}

/** Scores one person for a need; null when a gate excludes the person. */
export function scoreOne(job: Job, candidate: PersonForMatching): NewMatch | null {
  return failedGates(job, candidate).length > 0 ? null : scorePassing(job, candidate);
}

/** Scores one person for a need, whatever the gates say. */
export function scorePassing(job: ScoringJob, candidate: Candidate): NewMatch {
  const result = scorePair({ need: job.need, person: candidate.person, sheet: job.sheet, graph: job.graph, asOf: job.asOf });
  if (!result.ok) throw notScorable(`A person of version ${candidate.person.version}`, result.error);
  return rowOf(job, candidate, result.value);
}
