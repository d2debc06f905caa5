import { isUuid, notFound, ok, refused, type Result } from '#kernel';
import { needsById, partsTowards } from '#needs';
import { Db } from '#platform/db';
import type { Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import { lockLists, requestCancel, runsById } from '../data/runs.js';

/** Stops a run at its next chunk. The list that was current stays. */
@Injectable()
export class CancelScoringRun {
  constructor(@Inject(Db) private readonly db: Db) {}

  async execute(actor: Actor, input: { idempotencyKey: string; id: string }): Promise<Result<{ id: string }>> {
    return this.db.write(actor, { operation: 'matching.cancel-scoring-run', idempotency: { key: input.idempotencyKey, input } }, async (write) => {
      const found = isUuid(input.id) ? (await runsById(write.manager, [input.id])).get(input.id) : undefined;
      const need = found ? (await needsById(write.manager, [found.needId])).get(found.needId) : undefined;
      if (!found || !need || !partsTowards(actor.grants, need).has('programme_officer')) return notFound('scoring_run');
      await lockLists(write.manager, [found.needId]);
      const run = (await runsById(write.manager, [input.id])).get(input.id);
      if (!run || run.state === 'DONE' || run.state === 'CANCELLED') return refused('matching.rule.run_not_running');
      await requestCancel(write.manager, run.id);
      write.audit({ action: 'matching.run.cancel_requested', subjectType: 'scoring_run', subjectId: run.id });
      write.live(`run:${run.needId}`, run.needId, `officers:${run.programme}`);
      return ok({ id: run.id });
    });
  }
}
