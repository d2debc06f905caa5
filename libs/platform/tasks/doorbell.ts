import { CONFIG, type Config } from '#platform/config';
import { Db } from '#platform/db';
import { makeLogger } from '#platform/telemetry';
import { type DynamicModule, Global, Inject, Injectable, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Queue } from 'bullmq';
import { closeOrCut } from './closing.js';
import { queueConnection } from './connection.js';

/** Name of the one queue; its jobs carry a task id and nothing else. */
export const doorbellQueue = 'doorbell';

/** What a ring of the clock carries in place of a task's id. */
export const timetableRing = 'timetable';

const replaceMs = 1_000;

/**
 * Tells the workers, after commit, that a task waits. Losing a ring is harmless: the sweeper of every worker looks
 * into the task table itself.
 */
@Injectable()
export class Doorbell implements OnModuleInit, OnApplicationShutdown {
  private queue: Queue;
  private readonly log;
  private rings = 0;
  private replacedAt = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Db) private readonly db: Db,
  ) {
    this.log = makeLogger('doorbell', config.LOG_LEVEL);
    this.queue = this.connect();
  }

  onModuleInit(): void {
    this.db.useDoorbell((taskIds) => void this.ring(taskIds));
  }

  /** Rings for tasks that are due. Never throws. */
  async ring(taskIds: readonly string[]): Promise<void> {
    try {
      // A job id may be taken by an earlier ring for the same task, so each ring has its own.
      const jobs = taskIds.map((taskId) => ({
        name: 'ring',
        data: { taskId },
        opts: { jobId: `ring-${taskId}-${Date.now()}-${(this.rings += 1)}` },
      }));
      if (jobs.length > 0) await this.queue.addBulk(jobs);
    } catch (error) {
      this.log.error('A ring was lost; the sweeper will find the task.', error, { count: taskIds.length });
      this.replace();
    }
  }

  /** Has the queue ring every day at an hour; the same one entered again changes nothing. Never throws. */
  async ringDaily(id: string, pattern: string, zone: string): Promise<void> {
    try {
      await this.queue.upsertJobScheduler(
        id,
        { pattern, tz: zone },
        { name: 'ring', data: { taskId: timetableRing }, opts: { removeOnComplete: true, removeOnFail: { age: 3_600 } } },
      );
    } catch (error) {
      this.log.error('An hour was not entered; the sweeper will look at the clock.', error, { code: id });
      this.replace();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await closeOrCut(this.queue);
  }

  private connect(): Queue {
    const queue = new Queue(doorbellQueue, {
      connection: queueConnection(this.config),
      defaultJobOptions: { removeOnComplete: true, removeOnFail: { age: 3_600 } },
    });
    queue.on('error', (error) => this.log.warn('The queue is out of reach.', { code: error.name }));
    return queue;
  }

  /** A queue that was not there when it was first asked never asks again, so a lost ring brings a new one; not more than one in a while. */
  private replace(): void {
    if (Date.now() - this.replacedAt < replaceMs) return;
    this.replacedAt = Date.now();
    const old = this.queue;
    this.queue = this.connect();
    void closeOrCut(old);
  }
}

/** Gives the doorbell to a process that writes tasks. */
@Global()
@Module({})
export class DoorbellModule {
  static forRoot(): DynamicModule {
    return { module: DoorbellModule, providers: [Doorbell], exports: [Doorbell] };
  }
}
