import { setImmediate as breathe } from 'node:timers/promises';
import type { GateFailure } from '#engine/scoring';
import { scoreNeed } from '#engine/scoring';
import { onDay, type PersonFacts } from '#people';
import { systemActor } from '#platform/policy';
import type { NewMatch } from '../data/matches.js';
import { kept as size } from '../domain/result.js';
import { gateFailuresOf, notScorable, rowOf } from '../scoring/scorer.js';
import { keepBatches } from './keep-batches.js';
import type { Question, RunScores } from './messages.js';
import { stopIfCancelled, type Kept, type Progress } from './kept.js';

const actor = systemActor('matching.score');
const atOnce = 500;

/** Scores everyone of a programme for one run, and has kept what that was reckoned from. */
export async function scoreRun(kept: Kept, { run, taxonomyVersion, cancel }: Question & { kind: 'score' }, progress: Progress): Promise<RunScores> {
  const graph = await kept.graphs.current();
  if (graph.version !== taxonomyVersion) throw Object.assign(new Error('Another classification is there.'), { code: 'other_taxonomy' });
  const { list, people } = await kept.prepared.of(run.programme, run.asOf, graph);
  const job = (await kept.db.read(actor, (manager) => kept.jobs.of(manager, [run], graph))).get(run.id);
  if (!job) throw Object.assign(new Error('The need or the sheet is gone.'), { code: 'no_job' });
  progress(0, list.length);

  const failed = new Map<string, readonly GateFailure[]>();
  const byId = new Map<string, PersonFacts>();
  for (let at = 0; at < list.length; at += atOnce) {
    stopIfCancelled(cancel);
    for (const person of list.slice(at, at + atOnce)) {
      const failures = gateFailuresOf(job, person);
      if (failures.length > 0) failed.set(person.facts.id, failures);
      byId.set(person.facts.id, person);
    }
    await breathe();
  }
  const outcome = scoreNeed({ ...job, people, gates: failed, top: size.list + size.slack });
  if (!outcome.ok) throw notScorable(`A need of version ${job.need.version}`, outcome.error);
  await breathe();
  const { ranked, peopleConsidered, peopleScored, exclusionCounts, inputHash } = outcome.value;
  const rows: NewMatch[] = [];
  for (const match of ranked) {
    const person = byId.get(match.personId);
    if (person) rows.push(rowOf(job, onDay(person, run.programme, run.asOf), match));
    if (rows.length % 50 === 0) await breathe();
  }
  const parts = await keepBatches(kept.db, list, failed, cancel);
  progress(list.length, list.length);
  return { considered: peopleConsidered, scored: peopleScored, exclusionCounts, inputHash, rows, parts };
}
