import { engineVersion, tieOrderAlgorithm } from '#engine/scoring';
import { ok, type Result } from '#kernel';
import { needsById, toScoringNeed } from '#needs';
import type { Write } from '#platform/db';
import type { TaskRow } from '#platform/tasks';
import { currentSheet, sheetById } from '#programmes';
import { currentTaxonomy } from '#taxonomy';
import { forgetParts, keepInputs, otherInput } from '../data/records.js';
import { beginRun, cancelOlder, endRun, lockLists, queueRun, restartRun, runsById } from '../data/runs.js';
import { refOf, type RunRef } from '../thread/messages.js';

/** A run with what it will use. */
export interface Begun {
  readonly run: RunRef;
  readonly taxonomyVersion: string;
}

/** Finds or makes the run of this task and fixes what it will use; null when there is nothing to do. */
export async function beginScoring(write: Write, task: TaskRow): Promise<Result<Begun | null>> {
  const { manager } = write;
  const needId = String(task.payload['needId']);
  await lockLists(manager, [needId]);
  const need = (await needsById(manager, [needId])).get(needId);
  const asked =
    typeof task.payload['runId'] === 'string' ? ((await runsById(manager, [task.payload['runId']])).get(task.payload['runId']) ?? null) : null;
  write.audit({ action: 'matching.run.begun', subjectType: 'need', subjectId: needId, details: { attempt: task.attempt } });
  if (!need || need.state !== 'OPEN') {
    if (asked) await endRun(manager, asked.id, 'CANCELLED', null);
    // A worker that fell may have left a run of a need that was open then.
    if (need) await cancelOlder(manager, need.id, null);
    return ok(null);
  }
  const run =
    asked ??
    (await queueRun(manager, {
      cause: `task ${task.id}`,
      needId,
      needVersion: need.version,
      programme: need.programme,
      organisationId: need.organisationId,
      requestedBy: null,
    }));
  if (run.state === 'DONE' || run.state === 'CANCELLED') return ok(null);
  await cancelOlder(manager, needId, run.id);
  const taxonomyVersion = await currentTaxonomy(manager);
  if (taxonomyVersion === null) throw new Error('No classification is loaded.');
  const goesOn =
    run.asOf !== null && run.needVersion === need.version && run.taxonomyVersion === taxonomyVersion && run.engineVersion === engineVersion;
  await restartRun(manager, run.id);
  await forgetParts(manager, run.id);
  const asOf = goesOn && run.asOf ? run.asOf : new Date().toISOString().slice(0, 10);
  const sheet = goesOn && run.sheetId ? await sheetById(manager, run.sheetId) : await currentSheet(manager, need.programme, need.kind, 'need', asOf);
  write.live(`run:${needId}`, needId, `officers:${need.programme}`);
  if (!sheet) {
    await endRun(manager, run.id, 'FAILED', 'no_sheet');
    return ok(null);
  }
  const inputs = { need: otherInput('need', toScoringNeed(need)), sheet: otherInput('sheet', sheet) };
  await keepInputs(manager, Object.values(inputs));
  const begun = await beginRun(manager, run.id, {
    needVersion: need.version,
    engineVersion,
    sheetId: sheet.id,
    sheetVersion: sheet.version,
    taxonomyVersion,
    tieOrder: tieOrderAlgorithm,
    asOf,
    needInput: inputs.need.hash,
    sheetInput: inputs.sheet.hash,
  });
  const ref = refOf(begun);
  return ok(ref && { run: ref, taxonomyVersion });
}
