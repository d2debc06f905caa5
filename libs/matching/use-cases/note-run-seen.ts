import { ok, type Result } from '#kernel';
import { Db } from '#platform/db';
import type { Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import { noteReader } from '../data/run-history.js';
import { runsById } from '../data/runs.js';

/** Takes down that an account saw a run's list, with its first and its latest time. */
@Injectable()
export class NoteRunSeen {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Whoever has no account, or no right to see the run, is not noted. */
  async execute(actor: Actor, runId: string): Promise<Result<null>> {
    return this.db.write(actor, { operation: 'matching.note-run-seen' }, async (write) => {
      const run = (await runsById(write.manager, [runId])).get(runId);
      if (!run || !actor.accountId) return ok(null);
      await noteReader(write.manager, run, actor.accountId);
      write.audit({ action: 'matching.run.seen', subjectType: 'scoring_run', subjectId: runId });
      return ok(null);
    });
  }
}
