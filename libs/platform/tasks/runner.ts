import { isOneOf, programmeCodes, type ProgrammeCode, type Result } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { Db, type Write } from '#platform/db';
import { systemActor } from '#platform/policy';
import { makeLogger } from '#platform/telemetry';
import { Inject, Injectable } from '@nestjs/common';
import { claimTask, type Claim, endClaim, failClaim, handBackClaim, holdClaim, LostClaim, renewClaim } from './claim.js';
import { TaskRegistry } from './registry.js';

/** The one programme that a task is about; row-level security then shows its handler the people and cases of no other. */
function programmeOf({ programme, programmes }: Claim['payload']): ProgrammeCode | null {
  const named: unknown = programme ?? (Array.isArray(programmes) && programmes.length === 1 ? programmes[0] : null);
  return isOneOf(programmeCodes, named) ? named : null;
}

/** Claims a task, runs its handler under a lease, and records how it ended. */
@Injectable()
export class TaskRunner {
  private readonly log;
  private readonly stopping = new AbortController();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Db) private readonly db: Db,
    @Inject(TaskRegistry) private readonly registry: TaskRegistry,
  ) {
    this.log = makeLogger('worker', config.LOG_LEVEL);
  }

  /** Asks running handlers to stop at their next safe point. */
  stop(): void {
    this.stopping.abort();
  }

  /** Runs the task if it is there to be taken. Never throws: a failure is kept with the task. */
  async run(taskId: string): Promise<'done' | 'failed' | 'nothing'> {
    const claim = await claimTask(this.db.source, taskId, this.config.TASK_LEASE_MS);
    if (!claim) return 'nothing';
    const began = Date.now();
    const lost = new AbortController();
    const beat = setInterval(
      () => {
        renewClaim(this.db.source, claim, this.config.TASK_LEASE_MS)
          .then((held) => {
            if (!held) lost.abort();
          })
          .catch(() => undefined);
      },
      Math.max(200, this.config.TASK_LEASE_MS / 3),
    );
    const state = { ended: false };
    try {
      const handler = this.registry.of(claim.kind);
      if (!handler) throw Object.assign(new Error('no handler'), { code: 'no_handler' });
      await handler.run({ id: claim.id, payload: claim.payload, attempt: claim.attempts }, this.contextOf(claim, lost.signal, state));
      if (!state.ended) throw Object.assign(new Error('unfinished'), { code: 'handler_unfinished' });
      this.log.info('A task is done.', { taskId: claim.id, taskKind: claim.kind, attempt: claim.attempts, durationMs: Date.now() - began });
      return 'done';
    } catch (error) {
      if (error instanceof LostClaim) {
        this.log.warn('A task was taken over.', { taskId: claim.id, taskKind: claim.kind, attempt: claim.attempts });
        return 'nothing';
      }
      const code = String((error as { code?: unknown }).code ?? (error instanceof Error ? error.name : 'error')).slice(0, 80);
      if (code === 'stopped') {
        await handBackClaim(this.db.source, claim).catch(() => undefined);
        return 'nothing';
      }
      this.log.error('A task failed.', error, { taskId: claim.id, taskKind: claim.kind, attempt: claim.attempts, code });
      await failClaim(this.db.source, claim, code).catch((reason: unknown) =>
        this.log.error('A failure could not be kept with its task.', reason, { taskId: claim.id, taskKind: claim.kind, code }),
      );
      return 'failed';
    } finally {
      clearInterval(beat);
    }
  }

  private contextOf(claim: Claim, lost: AbortSignal, state: { ended: boolean }) {
    const actor = systemActor(claim.id, programmeOf(claim.payload));
    const commit = async <T>(fn: (write: Write) => Promise<Result<T>>, last: boolean): Promise<Result<T>> => {
      const result = await this.db.write(actor, { operation: claim.kind }, async (write) => {
        await holdClaim(write.manager, claim);
        const outcome = await fn(write);
        if (outcome.ok && last) await endClaim(write.manager, claim);
        return outcome;
      });
      if (result.ok && last) state.ended = true;
      return result;
    };
    return {
      actor,
      signal: AbortSignal.any([this.stopping.signal, lost]),
      progress: async (done: number, total: number): Promise<void> => {
        if (!(await renewClaim(this.db.source, claim, this.config.TASK_LEASE_MS, { done, total }))) throw new LostClaim(claim.id);
      },
      step: <T>(fn: (write: Write) => Promise<Result<T>>) => commit(fn, false),
      finish: <T>(fn: (write: Write) => Promise<Result<T>>) => commit(fn, true),
    };
  }
}
