import { randomUUID } from 'node:crypto';
import { notFound, ok, refused, type Result } from '#kernel';
import { maySee, needsById, partsTowards } from '#needs';
import { Db } from '#platform/db';
import type { Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import { liveRuns, lockLists, queueRun } from '../data/runs.js';

/** Scores an open need anew, on an officer's wish. */
@Injectable()
export class StartScoringRun {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** A run of the need's newest version that waits or is on already is the answer; there is no second one beside it. */
  async execute(actor: Actor, input: { idempotencyKey: string; needId: string }): Promise<Result<{ id: string }>> {
    return this.db.write(actor, { operation: 'matching.start-scoring-run', idempotency: { key: input.idempotencyKey, input } }, async (write) => {
      const need = (await needsById(write.manager, [input.needId])).get(input.needId);
      const parts = need ? partsTowards(actor.grants, need) : new Set<string>();
      if (!need || !maySee(partsTowards(actor.grants, need), need.state, actor.accountId !== null)) return notFound('need');
      if (!parts.has('programme_officer')) return refused('matching.rule.step_not_yours');
      if (need.state !== 'OPEN') return refused('matching.rule.need_not_open');
      await lockLists(write.manager, [need.id]);
      const waiting = (await liveRuns(write.manager, [need.id])).find(
        (run) => run.needVersion === need.version && (run.state === 'QUEUED' || run.state === 'RUNNING'),
      );
      write.audit({
        action: 'matching.run.requested',
        subjectType: 'need',
        subjectId: need.id,
        details: { version: need.version, waiting: waiting !== undefined },
      });
      if (waiting) return ok({ id: waiting.id });
      const run = await queueRun(write.manager, {
        cause: `request ${randomUUID()}`,
        needId: need.id,
        needVersion: need.version,
        programme: need.programme,
        organisationId: need.organisationId,
        requestedBy: actor.accountId,
      });
      write.task('matching.score_need', { needId: need.id, runId: run.id, programme: need.programme }, { dedupeKey: run.id });
      write.live(`run:${need.id}`, need.id, `officers:${need.programme}`);
      return ok({ id: run.id });
    });
  }
}
