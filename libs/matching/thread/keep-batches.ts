import { setImmediate as breathe } from 'node:timers/promises';
import type { GateFailure } from '#engine/scoring';
import { ok } from '#kernel';
import type { PersonFacts } from '#people';
import type { Db } from '#platform/db';
import { systemActor } from '#platform/policy';
import { batchOf, keepBatch, knownBatches, type Batch } from '../data/records.js';
import type { RunScores } from './messages.js';
import { stopIfCancelled } from './kept.js';

const actor = systemActor('matching.records');
/** People of one batch: after a change one batch differs, not the whole list. */
const batchSize = 100;
const batchesAtOnce = 10;

/**
 * Keeps whom a run looked at, as far as it is not kept yet, and gives the run's parts. What is kept stands under the hash of
 * its content, so this may be done before the run's own effect, and again.
 */
export async function keepBatches(
  db: Db,
  list: readonly PersonFacts[],
  failed: ReadonlyMap<string, readonly GateFailure[]>,
  cancel: Int32Array,
): Promise<RunScores['parts']> {
  const batches: Batch[] = [];
  for (let at = 0; at < Math.max(1, list.length); at += batchSize) {
    batches.push(batchOf(list.slice(at, at + batchSize).map(({ facts }) => facts)));
    if (batches.length % batchesAtOnce === 0) await breathe();
  }
  const known = await db.read(actor, (manager) =>
    knownBatches(
      manager,
      batches.map(({ hash }) => hash),
    ),
  );
  const missing = batches.filter(({ hash }) => !known.has(hash));
  for (let at = 0; at < missing.length; at += batchesAtOnce) {
    stopIfCancelled(cancel);
    await db.write(actor, { operation: 'matching.keep-inputs' }, async (write) => {
      const some = missing.slice(at, at + batchesAtOnce);
      for (const batch of some) await keepBatch(write.manager, batch);
      write.audit({
        action: 'matching.inputs.kept',
        subjectType: 'scoring_batch',
        subjectId: some[0]?.hash ?? '',
        details: { batches: some.length },
      });
      return ok(null);
    });
  }
  return batches.map(({ hash, people }) => ({
    batch: hash,
    failed: Object.fromEntries(
      people.flatMap(({ id }, place) => {
        const failures = failed.get(id);
        return failures ? [[String(place), failures] as const] : [];
      }),
    ),
  }));
}
