import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { MatchingModule } from '#matching';
import { CreateNeed, MoveNeed } from '#needs';
import { CreatePerson } from '#people';
import { loadConfig } from '#platform/config';
import { Db, FactRegistry, makeDataSource } from '#platform/db';
import { systemActor } from '#platform/policy';
import { Doorbell } from '#platform/tasks';
import { auditSink } from '#privacy';
import { addAccounts, type TestOrganisations } from './accounts.js';
import { asOwner } from './crowd.js';
import { makeDatabase, type TestDatabase } from './database.js';
import { actorAs, needInput } from './needs.js';
import { personInput, value } from './people.js';
import { startWorker, until, type RunningProcess } from './processes.js';
import type { Queue } from './queue.js';

interface TaskState {
  readonly state: string;
  readonly attempts: number;
}

/** Ended by the signal that asked for it, after its own farewell. */
const stoppedCleanly = ({ child }: RunningProcess): boolean => child.exitCode === 0 || child.signalCode === 'SIGTERM';

/** What the product promises of its queue, whichever it is: tried with real worker processes that score real needs. */
export function queueBehaviour(name: string, openQueue: (database: TestDatabase) => Promise<Queue>): void {
  jest.setTimeout(60_000);

  let database: TestDatabase;
  let queue: Queue;
  let db: Db;
  let bell: Doorbell;
  let at: TestOrganisations;
  const workers: RunningProcess[] = [];
  const hands = actorAs('programme_officer', { programme: 'CD4D2' });
  const office = { ...hands, grants: [...hands.grants, ...actorAs('approver', { programme: 'CD4D2' }).grants] };

  /** A sweep that is far away leaves all the work to the bell; a near one comes to its help. */
  const sweeps = { far: { SWEEP_MS: '600000' }, near: { SWEEP_MS: '500' } };
  const work = async (env: Record<string, string>): Promise<RunningProcess> => {
    const worker = await startWorker(database, { ...queue.env, TASK_LEASE_MS: '4000', ...env });
    workers.push(worker);
    return worker;
  };
  const dismiss = async (): Promise<void> => {
    await Promise.all(workers.splice(0).map((worker) => worker.kill('SIGTERM')));
  };
  /** Opens a need: its last step asks the worker for a scoring run. */
  const openNeed = async (): Promise<string> => {
    let ref = value(await new CreateNeed(db).execute(office, needInput(at.host)));
    for (const event of ['submit', 'approve', 'open'])
      ref = value(await new MoveNeed(db).execute(office, { idempotencyKey: randomUUID(), ...ref, event }));
    return ref.id;
  };
  const taskOf = async (needId: string): Promise<TaskState | undefined> =>
    (
      (await db.source.query(`select state, attempts from task where kind = 'matching.score_need' and payload ->> 'needId' = $1`, [
        needId,
      ])) as TaskState[]
    )[0];
  const done = (needId: string, timeoutMs?: number): Promise<TaskState> =>
    until(
      'the end of the task',
      async () => {
        const task = await taskOf(needId);
        return task?.state === 'done' ? task : null;
      },
      timeoutMs,
    );
  const running = (needId: string): Promise<true> => until('the begin of the task', async () => (await taskOf(needId))?.state === 'running' || null);
  /** Milliseconds from the commit that asks for the work to its end. */
  const timeToDone = async (): Promise<number> => {
    const needId = await openNeed();
    const began = Date.now();
    await done(needId);
    return Date.now() - began;
  };
  /** After trouble the bell is heard again before long; each try that is not heard waits for its task in vain. */
  const soonByBell = (): Promise<true> =>
    until(
      'a task done by the bell alone',
      async () => {
        const needId = await openNeed();
        const began = Date.now();
        const end = await done(needId, 1_500).catch(() => null);
        return (end !== null && Date.now() - began < 1_000) || null;
      },
      30_000,
    );
  const asService = <T extends object>(sql: string, params: unknown[]): Promise<T[]> =>
    db.read(systemActor('queue.spec'), (manager) => manager.query(sql, params) as Promise<T[]>);
  /** Makes every step of a run take a while, so that something can happen in its middle. */
  const slow = (seconds: number): Promise<void> =>
    asOwner(database, async (client) => {
      await client.query(
        `create or replace function spec_slow() returns trigger language plpgsql as $$ begin perform pg_sleep(${seconds}); return null; end $$`,
      );
      await client.query('drop trigger if exists spec_slow on scoring_run');
      if (seconds > 0)
        await client.query('create trigger spec_slow after update of progress_done on scoring_run for each statement execute function spec_slow()');
    });

  beforeAll(async () => {
    database = await makeDatabase();
    queue = await openQueue(database);
    at = await addAccounts(database);
    const facts = new FactRegistry();
    new MatchingModule(facts);
    db = new Db(await (await makeDataSource(database.appUrl)).initialize(), facts);
    db.useAuditSink(auditSink);
    bell = new Doorbell(loadConfig({ DATABASE_URL: database.appUrl, MODE: 'test', LOG_LEVEL: 'silent', ...queue.env }), db);
    bell.onModuleInit();
    for (let n = 0; n < 3; n += 1) value(await new CreatePerson(db).execute(systemActor('queue.spec'), personInput()));
  });

  afterEach(async () => {
    await slow(0);
    await dismiss();
  });

  afterAll(async () => {
    await dismiss();
    await bell?.onApplicationShutdown();
    await db?.source.destroy();
    await queue?.close();
    await database?.drop();
  });

  describe(`the queue on ${name}`, () => {
    it('brings a task to its end within a second of its commit, by the bell alone', async () => {
      await work(sweeps.far);
      // The first task of a process waits for the graph of ESCO.
      await timeToDone();
      for (let n = 0; n < 5; n += 1) expect(await timeToDone()).toBeLessThan(1_000);
    });

    it('may lose every bell: the sweeper does the open tasks', async () => {
      const needs = [await openNeed(), await openNeed(), await openNeed()];
      await queue.empty();
      await work(sweeps.near);
      for (const needId of needs) expect(await done(needId)).toEqual({ state: 'done', attempts: 1 });
      // The queue itself is as good as before.
      await dismiss();
      await work(sweeps.far);
      await timeToDone();
      expect(await timeToDone()).toBeLessThan(1_000);
    });

    it('may lose the bells of tasks that wait behind busy workers', async () => {
      await work(sweeps.near);
      await slow(0.5);
      const needs: string[] = [];
      for (let n = 0; n < 6; n += 1) needs.push(await openNeed());
      await running(needs[0] ?? '');
      await queue.empty();
      for (const needId of needs) expect(await done(needId)).toEqual({ state: 'done', attempts: 1 });
    });

    it('has a task of a killed worker done once, by the one that is left', async () => {
      const first = await work(sweeps.near);
      await slow(2);
      const needId = await openNeed();
      await running(needId);
      await work(sweeps.near);
      await first.kill('SIGKILL');
      await slow(0);
      expect(await done(needId)).toEqual({ state: 'done', attempts: 2 });
      expect(await asService(`select state, current from scoring_run where need_id = $1`, [needId])).toEqual([{ state: 'DONE', current: true }]);
      expect(
        await asService(`select count(*)::int as rows, count(distinct person_id)::int as people from match where need_id = $1`, [needId]),
      ).toEqual([{ rows: 3, people: 3 }]);
    });

    it('does a task once, however many workers hear the bell', async () => {
      await Promise.all([work(sweeps.near), work(sweeps.near)]);
      const needs: string[] = [];
      for (let n = 0; n < 8; n += 1) needs.push(await openNeed());
      for (const needId of needs) expect(await done(needId)).toEqual({ state: 'done', attempts: 1 });
      expect(await asService(`select need_id from scoring_run where need_id = any ($1) and state = 'DONE'`, [needs])).toHaveLength(8);
    });

    it('survives the loss of its connections', async () => {
      const worker = await work(sweeps.far);
      await timeToDone();
      await queue.cutConnections();
      await soonByBell();
      expect(worker.child.exitCode).toBeNull();
    });

    it('may break down: changes are committed, the sweeper works, and the bell is heard again when it is mended', async () => {
      const listens = await work(sweeps.far);
      const sweeping = await work(sweeps.near);
      await timeToDone();
      await queue.breakDown();
      try {
        const needs = [await openNeed(), await openNeed()];
        for (const needId of needs) expect(await done(needId)).toMatchObject({ state: 'done' });
      } finally {
        await queue.mend();
      }
      expect([listens, sweeping].map(({ child }) => child.exitCode)).toEqual([null, null]);
      await sweeping.kill('SIGTERM');
      await soonByBell();
    });

    it('being away neither keeps a worker from starting nor from stopping', async () => {
      await queue.breakDown();
      try {
        const worker = await work(sweeps.near);
        expect(await done(await openNeed())).toMatchObject({ state: 'done' });
        const began = Date.now();
        await worker.kill('SIGTERM');
        expect(stoppedCleanly(worker)).toBe(true);
        expect(Date.now() - began).toBeLessThan(5_000);
      } finally {
        await queue.mend();
      }
    });

    it('lets a worker that is told to stop end its task first or leave it whole', async () => {
      const worker = await work(sweeps.near);
      await slow(1);
      const needId = await openNeed();
      await running(needId);
      await worker.kill('SIGTERM');
      expect(stoppedCleanly(worker)).toBe(true);
      await slow(0);
      await work(sweeps.near);
      await done(needId);
      expect(await asService(`select state, current from scoring_run where need_id = $1`, [needId])).toEqual([{ state: 'DONE', current: true }]);
    });
  });
}
