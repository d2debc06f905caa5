import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { askAsOwner, type TestDatabase } from './database.js';
import { until, type RunningProcess } from './processes.js';
import { QueueStage, sweeps } from './queue-stage.js';
import type { Queue } from './queue.js';

/** Ended by the signal that asked for it, after its own farewell. */
const stoppedCleanly = ({ child }: RunningProcess): boolean => child.exitCode === 0 || child.signalCode === 'SIGTERM';

/** What the product promises of its queue, whichever it is: tried with real worker processes that score real needs. */
export function queueBehaviour(name: string, openQueue: (database: TestDatabase) => Promise<Queue>): void {
  jest.setTimeout(120_000);

  let stage: QueueStage;

  beforeAll(async () => {
    stage = await QueueStage.open(openQueue);
  });

  afterEach(async () => {
    await stage.slow(0);
    await stage.dismiss();
  });

  afterAll(() => stage?.close());

  describe(`the queue on ${name}`, () => {
    it('brings a task to its end within a second of its commit, by the bell alone', async () => {
      await stage.work(sweeps.far);
      // The first task of a process waits for the graph of ESCO.
      await stage.timeToDone();
      for (let n = 0; n < 5; n += 1) expect(await stage.timeToDone()).toBeLessThan(1_000);
    });

    it('may lose every bell: the sweeper does the open tasks', async () => {
      const needs = [await stage.openNeed(), await stage.openNeed(), await stage.openNeed()];
      await stage.queue.empty();
      await stage.work(sweeps.near);
      for (const needId of needs) expect(await stage.done(needId)).toEqual({ state: 'done', attempts: 1 });
    });

    it('may lose the bells of tasks that wait behind busy workers', async () => {
      await stage.work(sweeps.near);
      await stage.slow(0.5);
      const needs: string[] = [];
      for (let n = 0; n < 6; n += 1) needs.push(await stage.openNeed());
      await stage.running(needs[0] ?? '');
      await stage.queue.empty();
      for (const needId of needs) expect(await stage.done(needId)).toEqual({ state: 'done', attempts: 1 });
    });

    it('has a task of a killed worker done once, by the one that is left', async () => {
      const first = await stage.work(sweeps.near);
      await stage.slow(2);
      const needId = await stage.openNeed();
      await stage.running(needId);
      await stage.work(sweeps.near);
      await first.kill('SIGKILL');
      await stage.slow(0);
      expect(await stage.done(needId)).toEqual({ state: 'done', attempts: 2 });
      expect(await stage.ask(`select state, current from scoring_run where need_id = $1`, [needId])).toEqual([{ state: 'DONE', current: true }]);
      expect(
        await stage.ask(`select count(*)::int as rows, count(distinct person_id)::int as people from match where need_id = $1`, [needId]),
      ).toEqual([{ rows: 3, people: 3 }]);
    });

    it('does a task once, however many workers hear the bell', async () => {
      await Promise.all([stage.work(sweeps.near), stage.work(sweeps.near)]);
      const needs: string[] = [];
      for (let n = 0; n < 8; n += 1) needs.push(await stage.openNeed());
      for (const needId of needs) expect(await stage.done(needId)).toEqual({ state: 'done', attempts: 1 });
      expect(await stage.ask(`select need_id from scoring_run where need_id = any ($1) and state = 'DONE'`, [needs])).toHaveLength(8);
    });

    it('leaves to the sweeper what is only a matter of time: an idempotency key is forgotten after a day', async () => {
      const keys = { old: randomUUID(), young: randomUUID() };
      const add = (key: string, age: string) =>
        askAsOwner(
          stage.database,
          `insert into idempotency_key (owner, key, fingerprint, created_at) values ('system', $1, 'x', now() - $2::interval)`,
          [key, age],
        );
      await add(keys.old, '25 hours');
      await add(keys.young, '23 hours');
      await stage.work(sweeps.near);
      const left = async () =>
        (await stage.ask<{ key: string }>(`select key from idempotency_key where key = any ($1)`, [Object.values(keys)])).map(({ key }) => key);
      await until('the sweep', async () => (await left()).length === 1);
      expect(await left()).toEqual([keys.young]);
    });

    it('survives the loss of its connections', async () => {
      const worker = await stage.work(sweeps.far);
      await stage.timeToDone();
      await stage.queue.cutConnections();
      await stage.soonByBell();
      expect(worker.child.exitCode).toBeNull();
    });

    it('may break down: changes are committed, the sweeper works, and the bell is heard again when it is mended', async () => {
      const listens = await stage.work(sweeps.far);
      const sweeping = await stage.work(sweeps.near);
      await stage.timeToDone();
      await stage.queue.breakDown();
      try {
        const needs = [await stage.openNeed(), await stage.openNeed()];
        for (const needId of needs) expect(await stage.done(needId)).toMatchObject({ state: 'done' });
      } finally {
        await stage.queue.mend();
      }
      expect([listens, sweeping].map(({ child }) => child.exitCode)).toEqual([null, null]);
      await sweeping.kill('SIGTERM');
      await stage.soonByBell();
    });

    it('being away neither keeps a worker from starting nor from stopping', async () => {
      await stage.queue.breakDown();
      try {
        const worker = await stage.work(sweeps.near);
        expect(await stage.done(await stage.openNeed())).toMatchObject({ state: 'done' });
        const began = Date.now();
        await worker.kill('SIGTERM');
        expect(stoppedCleanly(worker)).toBe(true);
        expect(Date.now() - began).toBeLessThan(5_000);
      } finally {
        await stage.queue.mend();
      }
    });

    it('lets a worker that is told to stop end its task first or leave it whole', async () => {
      const worker = await stage.work(sweeps.near);
      await stage.slow(1);
      const needId = await stage.openNeed();
      await stage.running(needId);
      await worker.kill('SIGTERM');
      expect(stoppedCleanly(worker)).toBe(true);
      await stage.slow(0);
      await stage.work(sweeps.near);
      await stage.done(needId);
      expect(await stage.ask(`select state, current from scoring_run where need_id = $1`, [needId])).toEqual([{ state: 'DONE', current: true }]);
    });
  });
}
