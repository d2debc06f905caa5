import { Worker } from 'node:worker_threads';
import { CONFIG, type Config } from '#platform/config';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Answers, PersonScores, Question, Reply, RunRef, RunScores, ThreadSetup, Touched } from './messages.js';

/** How someone who asks follows the work and stops it. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly progress?: (done: number, total: number) => void;
}

interface Waiting {
  readonly done: (value: unknown) => void;
  readonly failed: (error: Error) => void;
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

type Settings = Pick<Config, 'DATABASE_URL' | 'SCORING_MEMORY_MB' | 'SCORING_IDLE_MS'>;

const failure = (code: string, places = ''): Error => {
  const error = Object.assign(new Error(`Scoring failed: ${code}.`), { code });
  error.stack = `${error.name}: ${error.message}\n${places}`;
  return error;
};

/** Stands beside this file in the build. */
const program = new URL('./thread-main.js', import.meta.url);

/**
 * The thread that does the heavy part of scoring, so that leases are renewed, the bell is heard and cancelling works while
 * it computes. It keeps the graph, the people and the plans of open needs; it begins with the first question, and after a
 * time without any it ends and gives its memory back. When it dies, whoever waits hears a code, and the next question
 * begins another one.
 */
@Injectable()
export class ScoringThread implements OnApplicationShutdown {
  private worker: Worker | null = null;
  private idle: NodeJS.Timeout | null = null;
  private questions = 0;
  private readonly waiting = new Map<number, Waiting>();

  /** The program of the thread. */
  script = program;

  constructor(@Inject(CONFIG) private readonly settings: Settings) {}

  /** Builds what every run needs, so that the first one finds it there. */
  warm(): Promise<null> {
    return this.ask({ kind: 'warm' });
  }

  /** Scores everyone of the run's programme. Fails with the code `cancelled` when it is stopped. */
  score(run: RunRef, taxonomyVersion: string, watch: Watch): Promise<RunScores> {
    return this.ask({ kind: 'score', run, taxonomyVersion, cancel: cancelOn(watch.signal) }, watch.progress);
  }

  /** Scores one person, as they are now, for each of these runs. */
  pairs(personId: string, runs: readonly RunRef[]): Promise<PersonScores> {
    return this.ask({ kind: 'pairs', personId, runs });
  }

  /** Which current lists could be others on this day. */
  touched(day: string, watch: Watch): Promise<Touched> {
    return this.ask({ kind: 'touched', day, cancel: cancelOn(watch.signal) });
  }

  /** True while a thread lives. */
  get alive(): boolean {
    return this.worker !== null;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.end('stopped');
  }

  private ask<K extends Question['kind']>(question: Question & { kind: K }, progress?: Waiting['progress']): Promise<Answers[K]> {
    return new Promise((done, failed) => {
      const id = (this.questions += 1);
      this.waiting.set(id, { done: done as Waiting['done'], failed, progress });
      this.rest();
      (this.worker ??= this.begin()).postMessage({ id, question }, []);
    });
  }

  private begin(): Worker {
    const { DATABASE_URL: databaseUrl, SCORING_MEMORY_MB: maxOldGenerationSizeMb } = this.settings;
    const worker = new Worker(this.script, {
      workerData: { databaseUrl } satisfies ThreadSetup,
      resourceLimits: { maxOldGenerationSizeMb },
      execArgv: [],
    });
    worker.on('message', (reply: Reply) => this.hear(reply));
    worker.on('error', (error) =>
      this.lost(worker, (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'thread_out_of_memory' : 'thread_failed'),
    );
    worker.on('exit', () => this.lost(worker, 'thread_failed'));
    // A process that has nothing else to do may end.
    worker.unref();
    return worker;
  }

  private hear(reply: Reply): void {
    const waiting = this.waiting.get(reply.id);
    if (reply.kind === 'progress') return waiting?.progress?.(reply.done, reply.total);
    this.waiting.delete(reply.id);
    this.rest();
    if (reply.kind === 'done') waiting?.done(reply.value);
    else waiting?.failed(failure(reply.code, reply.places));
  }

  private lost(worker: Worker, code: string): void {
    if (worker !== this.worker) return;
    this.worker = null;
    for (const { failed } of this.waiting.values()) failed(failure(code));
    this.waiting.clear();
  }

  /** The time of rest begins anew when nobody waits for an answer. */
  private rest(): void {
    if (this.idle) clearTimeout(this.idle);
    this.idle = this.waiting.size > 0 ? null : setTimeout(() => void this.end('thread_failed'), this.settings.SCORING_IDLE_MS).unref();
  }

  private async end(code: string): Promise<void> {
    if (this.idle) clearTimeout(this.idle);
    const { worker } = this;
    if (!worker) return;
    this.lost(worker, code);
    await worker.terminate();
  }
}

/** Memory shared with the thread that says when to stop. */
function cancelOn(signal: AbortSignal): Int32Array {
  const cancel = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const stop = (): void => void Atomics.store(cancel, 0, 1);
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  return cancel;
}
