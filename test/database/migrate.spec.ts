import { randomUUID } from 'node:crypto';
import { loadConfig } from '#platform/config';
import { Db, makeDataSource } from '#platform/db';
import { Doorbell } from '#platform/tasks';
import { migrate } from '../../tools/db/migrate.js';
import { askAsOwner, makeDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await makeDatabase();
});

afterAll(() => database?.drop());

describe('migrating', () => {
  it('has nothing to do the second time', async () => {
    expect(await migrate(database.ownerUrl)).toEqual([]);
  });

  it('goes through after the queue was used: what the application made in it is its own', async () => {
    const db = new Db(await (await makeDataSource(database.appUrl)).initialize());
    const bell = new Doorbell(loadConfig({ DATABASE_URL: database.appUrl, MODE: 'test', LOG_LEVEL: 'silent' }), db);
    try {
      await bell.ring([randomUUID()]);
    } finally {
      await bell.onApplicationShutdown();
      await db.source.destroy();
    }
    const [jobs] = await askAsOwner<{ n: number }>(database, 'select count(*)::int as n from bullmq.job');
    expect(jobs?.n).toBe(1);
    expect(await migrate(database.ownerUrl)).toEqual([]);
  });
});
