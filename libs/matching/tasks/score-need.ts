import { setTimeout as sleep } from 'node:timers/promises';
import { ok, type Result } from '#kernel';
import { Db, type Write } from '#platform/db';
import { TaskRegistry, type TaskContext, type TaskHandler, type TaskRow } from '#platform/tasks';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { recordProgress, runsById } from '../data/runs.js';
import type { RunRef, RunScores } from '../thread/messages.js';
import { ScoringThread } from '../thread/scoring-thread.js';
import { beginScoring } from './begin-scoring.js';
import { completeScoring, endCancelled, fail } from './end-scoring.js';

/** How often a run that is on looks whether somebody stopped it, and shows how far it is. */
const lookMs = 250;
/** So often people may change between the last look at them and the end of the run. */
const mostLooks = 10;

const stopped = (): Error => Object.assign(new Error('The worker stops.'), { code: 'stopped' });

/**
 * Scores everyone of the programme for one need. The thread computes; here leases are renewed, cancelling is heard and
 * progress shown meanwhile. Rows, figures and "done" are committed together, so a run that is taken over after its worker
 * died begins its computing anew, with what was chosen at its beginning.
 */
@Injectable()
export class ScoreNeed implements TaskHandler, OnModuleInit {
  readonly kind = 'matching.score_need';

  constructor(
    @Inject(TaskRegistry) private readonly registry: TaskRegistry,
    @Inject(Db) private readonly db: Db,
    @Inject(ScoringThread) private readonly thread: ScoringThread,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async run(task: TaskRow, context: TaskContext): Promise<void> {
    const begun = await context.step((write) => beginScoring(write, task));
    if (!begun.ok || !begun.value) return void (await context.finish(skip(task)));
    const { run, taxonomyVersion } = begun.value;
    try {
      const scores = await this.score(context, run, taxonomyVersion);
      if (scores) await this.complete(context, run, scores);
      else await context.finish((write) => endCancelled(write, run.id));
    } catch (error) {
      const code = String((error as { code?: unknown }).code ?? 'unexpected');
      if (code !== 'stopped') await context.step((write) => fail(write, run, code)).catch(() => undefined);
      throw error;
    }
  }

  /** What the thread makes of everyone; null when the run was cancelled or overtaken meanwhile. */
  private async score(context: TaskContext, run: RunRef, taxonomyVersion: string): Promise<RunScores | null> {
    const over = new AbortController();
    const cancel = new AbortController();
    const at = { done: 0, total: 0 };
    const scoring = this.thread.score(run, taxonomyVersion, {
      signal: AbortSignal.any([context.signal, cancel.signal]),
      progress: (done, total) => Object.assign(at, { done, total }),
    });
    // Whoever waits for a run to stop does not wait for the thread to come to its next safe point.
    const looking = this.look(context, run, at, over.signal);
    try {
      return await Promise.race([scoring, looking.then((goes) => (goes ? scoring : null)), aborted(context.signal)]);
    } finally {
      over.abort();
      cancel.abort();
      await Promise.allSettled([looking]);
    }
  }

  /** Looks from time to time until the computing is over. False once the run is to stop. */
  private async look(context: TaskContext, run: RunRef, at: { done: number; total: number }, over: AbortSignal): Promise<boolean> {
    let told = 0;
    for (;;) {
      await sleep(lookMs, undefined, { signal: over }).catch(() => undefined);
      if (over.aborted) return true;
      const now = (await this.db.read(context.actor, (manager) => runsById(manager, [run.id]))).get(run.id);
      if (now?.state !== 'RUNNING' || now.cancelRequested) return false;
      if (at.total === told) continue;
      told = at.total;
      await context.step(async (write) => {
        await recordProgress(write.manager, run.id, at.done, at.total);
        write.audit({ action: 'matching.run.advanced', subjectType: 'scoring_run', subjectId: run.id, details: { ...at } });
        write.live(`run:${run.needId}`, run.needId, `officers:${run.programme}`);
        return ok(null);
      });
      await context.progress(at.done, at.total);
    }
  }

  /** Commits the list, after those who changed meanwhile have been scored again. */
  private async complete(context: TaskContext, run: RunRef, scores: RunScores): Promise<void> {
    for (let look = 1; look <= mostLooks; look += 1) {
      const now = (await this.db.read(context.actor, (manager) => runsById(manager, [run.id]))).get(run.id);
      const changed = await Promise.all(
        (now?.changedPeople ?? []).map(async (personId) => [personId, await this.thread.pairs(personId, [run])] as const),
      );
      const outcome = await context.finish((write) => completeScoring(write, run, scores, new Map(changed)));
      if (outcome.ok) return;
    }
    throw Object.assign(new Error('People changed at every look.'), { code: 'people_restless' });
  }
}

/** Fails when the worker stops or has lost its task. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, fail) => {
    if (signal.aborted) fail(stopped());
    signal.addEventListener('abort', () => fail(stopped()), { once: true });
  });

const skip =
  (task: TaskRow) =>
  async (write: Write): Promise<Result<null>> => {
    write.audit({ action: 'matching.run.skipped', subjectType: 'need', subjectId: String(task.payload['needId']) });
    return ok(null);
  };
