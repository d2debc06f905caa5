import { ok, refused, type Result } from '#kernel';
import type { Write } from '#platform/db';
import { addMatches, pruneRows } from '../data/matches.js';
import { keepParts } from '../data/records.js';
import { completeRun, endRun, lockLists, recordFigures, runsById } from '../data/runs.js';
import { kept } from '../domain/result.js';
import { rescoreInLists } from '../scoring/rescore.js';
import type { PersonScores, RunRef, RunScores } from '../thread/messages.js';

const keep = kept.list + kept.slack;

const told = (write: Write, run: Pick<RunRef, 'needId' | 'programme'>): void =>
  write.live(`run:${run.needId}`, run.needId, `officers:${run.programme}`);

/**
 * Makes the scores the need's list, with those who changed since scored again. Refused, and nothing is written, when more
 * people have changed than `changed` speaks of; the caller asks for their scores and tries again.
 */
export async function completeScoring(
  write: Write,
  ref: RunRef,
  scores: RunScores,
  changed: ReadonlyMap<string, PersonScores>,
): Promise<Result<null>> {
  const { manager } = write;
  await lockLists(manager, [ref.needId]);
  const run = (await runsById(manager, [ref.id])).get(ref.id);
  if (!run || run.state !== 'RUNNING' || run.cancelRequested) return endCancelled(write, ref.id);
  if (run.changedPeople.some((personId) => !changed.has(personId))) return refused('matching.rule.no_run');
  await keepParts(manager, run.id, scores.parts);
  await addMatches(
    manager,
    scores.rows.map((row) => ({ ...row, runId: run.id, onDemand: false })),
  );
  await recordFigures(manager, run.id, scores);
  for (const personId of run.changedPeople) {
    const again = changed.get(personId);
    if (!again || !(await rescoreInLists(write, [run], personId, again))) return refused('matching.rule.no_run');
  }
  const { lowest } = await pruneRows(manager, run.id, keep);
  await completeRun(manager, run, scores.scored > keep ? lowest : null);
  write.audit({
    action: 'matching.run.completed',
    subjectType: 'scoring_run',
    subjectId: run.id,
    details: { needId: run.needId, considered: scores.considered, scored: scores.scored },
  });
  write.fact('matching.run_completed', run.id, { runId: run.id, needId: run.needId });
  told(write, run);
  return ok(null);
}

/** Ends a run that someone stopped or a newer one overtook. */
export async function endCancelled(write: Write, runId: string): Promise<Result<null>> {
  const run = (await runsById(write.manager, [runId])).get(runId);
  if (run) {
    await endRun(write.manager, run.id, 'CANCELLED', null);
    told(write, run);
  }
  write.audit({ action: 'matching.run.cancelled', subjectType: 'scoring_run', subjectId: runId });
  return ok(null);
}

/** Failures that are named to the reader; the others are unexpected. */
const named: readonly string[] = ['not_scorable', 'thread_out_of_memory'];

/** Takes down that a run failed, and why. */
export async function fail(write: Write, run: RunRef, code: string): Promise<Result<null>> {
  const failure = named.includes(code) ? code : 'unexpected';
  await endRun(write.manager, run.id, 'FAILED', failure);
  write.audit({ action: 'matching.run.failed', subjectType: 'scoring_run', subjectId: run.id, details: { failure } });
  told(write, run);
  return ok(null);
}
