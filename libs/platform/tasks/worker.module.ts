import { CONFIG, type Config } from '#platform/config';
import { Db } from '#platform/db';
import { makeLogger } from '#platform/telemetry';
import { type DynamicModule, Global, Inject, Injectable, Module, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { BellListener } from './bell-listener.js';
import { dueTasks } from './claim.js';
import { timetableRing } from './doorbell.js';
import { TaskRegistry } from './registry.js';
import { TaskRunner } from './runner.js';
import { Timetable } from './timetable.js';

const concurrency = 4;

/** Answers the doorbell, and looks by itself for tasks whose ring was lost or whose worker died. */
@Injectable()
export class TaskWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly listener: BellListener;
  private timer: NodeJS.Timeout | null = null;
  private readonly log;
  private readonly busy = new Set<Promise<unknown>>();
  private closed = false;
  private sweeping = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Db) private readonly db: Db,
    @Inject(TaskRunner) private readonly runner: TaskRunner,
    @Inject(Timetable) private readonly timetable: Timetable,
  ) {
    this.log = makeLogger('worker', config.LOG_LEVEL);
    this.listener = new BellListener(config, this.log, {
      concurrency,
      serve: (taskId) => (taskId === timetableRing ? this.timetable.look() : this.serve(taskId)),
    });
  }

  onApplicationBootstrap(): void {
    this.listener.open();
    void this.sweep();
    this.timer = setInterval(() => void this.sweep(), this.config.SWEEP_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    if (this.timer) clearInterval(this.timer);
    this.runner.stop();
    await this.listener.close();
    await Promise.allSettled(this.busy);
  }

  private async serve(taskId: string): Promise<void> {
    const work = this.runner.run(taskId);
    this.busy.add(work);
    try {
      await work;
    } finally {
      this.busy.delete(work);
    }
  }

  /**
   * The second way in: tasks whose ring was lost, or whose worker is gone. Goes on until none is due, so that a backlog
   * does not wait from sweep to sweep. Also looks at the clock, and forgets old idempotency keys.
   */
  private async sweep(): Promise<void> {
    if (this.closed || this.sweeping) return;
    this.sweeping = true;
    try {
      await this.timetable.look();
      const tried = new Set<string>();
      for (;;) {
        const due = (await dueTasks(this.db.source, 100 + tried.size)).filter((taskId) => !tried.has(taskId));
        if (due.length === 0) break;
        for (let at = 0; at < due.length; at += concurrency) {
          if (this.closed) return;
          const some = due.slice(at, at + concurrency);
          some.forEach((taskId) => tried.add(taskId));
          await Promise.all(some.map((taskId) => this.serve(taskId)));
        }
      }
      await this.db.source.query(`delete from idempotency_key where created_at < now() - interval '24 hours'`);
    } catch (error) {
      this.log.error('A sweep failed; the next one tries again.', error);
    } finally {
      this.sweeping = false;
    }
  }
}

/** Everything a worker process needs to serve tasks. */
@Global()
@Module({})
export class TaskWorkerModule {
  static forRoot(): DynamicModule {
    return { module: TaskWorkerModule, providers: [TaskRegistry, TaskRunner, Timetable, TaskWorker], exports: [TaskRegistry, TaskRunner, Timetable] };
  }
}
