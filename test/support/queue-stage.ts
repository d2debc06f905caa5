import { randomUUID } from 'node:crypto';
import { MatchingModule } from '#matching';
import { CreateNeed, MoveNeed } from '#needs';
import { CreatePerson } from '#people';
import { loadConfig } from '#platform/config';
import { Db, FactRegistry, makeDataSource } from '#platform/db';
import { systemActor } from '#platform/policy';
import { Doorbell } from '#platform/tasks';
import { auditSink } from '#privacy';
import { addAccounts } from './accounts.js';
import { asOwner } from './crowd.js';
import { makeDatabase, type TestDatabase } from './database.js';
import { actorAs, needInput } from './needs.js';
import { personInput, value } from './people.js';
import { startWorker, until, type RunningProcess } from './processes.js';
import type { Queue } from './queue.js';

/** How a task stands. */
export interface TaskState {
  readonly state: string;
  readonly attempts: number;
}

/** A sweep that is far away leaves all the work to the bell; a near one comes to its help. */
export const sweeps = { far: { SWEEP_MS: '600000' }, near: { SWEEP_MS: '500' } };

const hands = actorAs('programme_officer', { programme: 'CD4D2' });
/** Every part that opening a need takes, in one pair of hands. */
const office = { ...hands, grants: [...hands.grants, ...actorAs('approver', { programme: 'CD4D2' }).grants] };

/** Three people, a doorbell and as many real workers as a spec asks for, on one queue. */
export class QueueStage {
  private readonly workers: RunningProcess[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly queue: Queue,
    readonly db: Db,
    private readonly bell: Doorbell,
    private readonly host: string,
  ) {}

  static async open(openQueue: (database: TestDatabase) => Promise<Queue>): Promise<QueueStage> {
    const database = await makeDatabase();
    const queue = await openQueue(database);
    const at = await addAccounts(database);
    const facts = new FactRegistry();
    new MatchingModule(facts);
    const db = new Db(await (await makeDataSource(database.appUrl)).initialize(), facts);
    db.useAuditSink(auditSink);
    const bell = new Doorbell(loadConfig({ DATABASE_URL: database.appUrl, MODE: 'test', LOG_LEVEL: 'silent', ...queue.env }), db);
    bell.onModuleInit();
    for (let n = 0; n < 3; n += 1) value(await new CreatePerson(db).execute(systemActor('queue.spec'), personInput()));
    return new QueueStage(database, queue, db, bell, at.host);
  }

  /** Starts a worker. */
  async work(env: Record<string, string>): Promise<RunningProcess> {
    const worker = await startWorker(this.database, { ...this.queue.env, TASK_LEASE_MS: '4000', ...env });
    this.workers.push(worker);
    return worker;
  }

  /** Stops all workers. */
  async dismiss(): Promise<void> {
    await Promise.all(this.workers.splice(0).map((worker) => worker.kill('SIGTERM')));
  }

  /** Opens a need: its last step asks the worker for a scoring run. */
  async openNeed(): Promise<string> {
    let ref = value(await new CreateNeed(this.db).execute(office, needInput(this.host)));
    for (const event of ['submit', 'approve', 'open'])
      ref = value(await new MoveNeed(this.db).execute(office, { idempotencyKey: randomUUID(), ...ref, event }));
    return ref.id;
  }

  /** Waits for the end of a need's task. */
  done(needId: string, timeoutMs?: number): Promise<TaskState> {
    const ended = async (): Promise<TaskState | null> => {
      const task = await this.taskOf(needId);
      return task?.state === 'done' ? task : null;
    };
    return until('the end of the task', ended, timeoutMs);
  }

  /** Waits until a worker has a need's task in hand. */
  running(needId: string): Promise<true> {
    return until('the begin of the task', async () => (await this.taskOf(needId))?.state === 'running' || null);
  }

  /** Milliseconds from the commit that asks for the work to its end. */
  async timeToDone(): Promise<number> {
    const needId = await this.openNeed();
    const began = Date.now();
    await this.done(needId);
    return Date.now() - began;
  }

  /** After trouble the bell is heard again before long; each try that is not heard waits for its task in vain. */
  soonByBell(): Promise<true> {
    const heard = async (): Promise<true | null> => {
      const needId = await this.openNeed();
      const began = Date.now();
      const end = await this.done(needId, 1_500).catch(() => null);
      return (end !== null && Date.now() - began < 1_000) || null;
    };
    return until('a task done by the bell alone', heard, 30_000);
  }

  /** Asks the database with the service's eyes. */
  ask<T extends object>(sql: string, params: unknown[]): Promise<T[]> {
    return this.db.read(systemActor('queue.spec'), (manager) => manager.query(sql, params) as Promise<T[]>);
  }

  /** Makes every step of a run take a while, so that something can happen in its middle. */
  slow(seconds: number): Promise<void> {
    return asOwner(this.database, async (client) => {
      await client.query(
        `create or replace function spec_slow() returns trigger language plpgsql as $$ begin perform pg_sleep(${seconds}); return null; end $$`,
      );
      await client.query('drop trigger if exists spec_slow on scoring_run');
      if (seconds > 0)
        await client.query('create trigger spec_slow after update of progress_done on scoring_run for each statement execute function spec_slow()');
    });
  }

  async close(): Promise<void> {
    await this.dismiss();
    await this.bell.onApplicationShutdown();
    await this.db.source.destroy();
    await this.queue.close();
    await this.database.drop();
  }

  private async taskOf(needId: string): Promise<TaskState | undefined> {
    const rows = await this.ask<TaskState>(`select state, attempts from task where kind = 'matching.score_need' and payload ->> 'needId' = $1`, [
      needId,
    ]);
    return rows[0];
  }
}
