import { jest } from '@jest/globals';
import { loadConfig } from '#platform/config';
import { Timetable } from '#platform/tasks';
import { Queue as JobQueue } from 'bullmq';
import { openScoring, type Scoring } from './scoring.js';
import { makeDatabase, type TestDatabase } from './database.js';
import { asOwner } from './crowd.js';
import { startWorker, until, type RunningProcess } from './processes.js';
import type { Queue } from './queue.js';
import { queueConnection } from '../../libs/platform/tasks/connection.js';

const kind = 'matching.refresh_dates';

/** What the product promises of the hours, whichever queue rings them. */
export function timetableBehaviour(name: string, openQueue: (database: TestDatabase) => Promise<Queue>): void {
  jest.setTimeout(120_000);

  let stage: Scoring;
  let queue: Queue;
  let jobs: JobQueue;
  let second: RunningProcess;
  const made = async (): Promise<number> =>
    (await stage.lists.rows<{ n: number }>(`select count(*)::int as n from task where kind = 'spec.midnight'`))[0]?.n ?? -1;
  beforeAll(async () => {
    const database = await makeDatabase();
    queue = await openQueue(database);
    // A sweep that is far away leaves the hours to the queue.
    stage = await openScoring({ ...queue.env, SWEEP_MS: '600000' }, database);
    second = await startWorker(stage.database, { ...queue.env, SWEEP_MS: '600000' });
    jobs = new JobQueue('doorbell', { connection: queueConnection(loadConfig({ DATABASE_URL: stage.database.appUrl, MODE: 'test', ...queue.env })) });
  });

  /** Rings to come of this hour; other hours have rings of their own. */
  const rings = async () => (await jobs.getDelayed()).filter(({ id }) => id?.includes(kind));

  afterAll(async () => {
    await jobs?.close();
    await second?.kill('SIGTERM');
    await stage?.close();
    await queue?.close();
  });

  describe(`the timetable on ${name}`, () => {
    it('has the queue ring at a quarter past three in Amsterdam, once, however many workers entered it', async () => {
      const found = await until('the hour', async () => {
        const list = await jobs.getJobSchedulers();
        return list.some(({ key }) => key === kind) ? list.filter(({ key }) => key === kind) : null;
      });
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ key: kind, pattern: '0 15 3 * * *', tz: 'Europe/Amsterdam' });
      const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });
      expect(clock.format(found[0]?.next)).toBe('03:15');
      expect((await rings()).map(({ data }) => data as unknown)).toEqual([{ taskId: 'timetable' }]);
    });

    it('goes on to the next day when it has rung', async () => {
      const [next] = await rings();
      await next?.promote();
      const after = await until('the next hour', async () => (await rings()).find(({ id }) => id !== next?.id));
      expect(after.data).toEqual({ taskId: 'timetable' });
      await until('the end of the ring', async () => (await jobs.getWaitingCount()) + (await jobs.getActiveCount()) === 0);
      expect(await jobs.getFailedCount()).toBe(0);
    });

    it('makes the task of a day once, however many workers look at the clock, and again on the next day', async () => {
      const clocks = Array.from({ length: 4 }, () => new Timetable(stage.db, stage.bell));
      for (const clock of clocks) clock.add({ kind: 'spec.midnight', hour: 0, minute: 0 });
      const look = (): Promise<unknown> => Promise.all(clocks.map((clock) => clock.look()));
      await look();
      await look();
      expect(await made()).toBe(1);
      await asOwner(stage.database, (client) =>
        client.query(`update task set state = 'done', created_at = created_at - interval '1 day' where kind = 'spec.midnight'`),
      );
      await look();
      expect(await made()).toBe(2);
    });
  });
}
