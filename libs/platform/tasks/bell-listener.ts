import type { Config } from '#platform/config';
import type { Log } from '#platform/telemetry';
import { Worker } from 'bullmq';
import { closeOrCut } from './closing.js';
import { queueConnection } from './connection.js';
import { doorbellQueue } from './doorbell.js';

/** So many errors within a second are no bad connection, which is tried again with growing pauses, but a loop without any. */
const spinning = 20;
const pauseMs = 5_000;

/**
 * Hears the doorbell. When a queue refuses what BullMQ's worker asks (its tables are gone, its login is wrong), that worker
 * asks again at once and without end, and leaves the process no time for anything else. Such a worker is given up, and a
 * new one begins after a pause; the sweeper serves meanwhile.
 */
export class BellListener {
  private worker: Worker<{ taskId: string }> | null = null;
  private errors: number[] = [];
  private again: NodeJS.Timeout | null = null;

  constructor(
    private readonly config: Config,
    private readonly log: Log,
    private readonly options: { readonly concurrency: number; readonly serve: (taskId: string) => Promise<void> },
  ) {}

  /** Begins to listen. Returns at once, whether the queue is there or not. */
  open(): void {
    const { concurrency, serve } = this.options;
    const worker = new Worker<{ taskId: string }>(doorbellQueue, (job) => serve(job.data.taskId), {
      connection: queueConnection(this.config),
      concurrency,
    });
    worker.on('error', (error) => this.trouble(worker, error));
    this.worker = worker;
  }

  /** Stops listening; tasks in hand go on. */
  async close(): Promise<void> {
    if (this.again) clearTimeout(this.again);
    const { worker } = this;
    this.worker = null;
    if (worker) await closeOrCut(worker);
  }

  private trouble(worker: Worker<{ taskId: string }>, error: Error): void {
    if (worker !== this.worker) return;
    const now = Date.now();
    this.errors = [...this.errors.filter((at) => at > now - 1_000), now];
    if (this.errors.length === 1) this.log.warn('The queue is out of reach; the sweeper works.', { code: error.name });
    if (this.errors.length < spinning) return;
    this.log.warn('The queue refuses its worker; a new one begins after a pause.', { code: error.name, durationMs: pauseMs });
    this.errors = [];
    this.worker = null;
    worker.close(true).catch(() => undefined);
    this.again = setTimeout(() => this.open(), pauseMs);
  }
}
