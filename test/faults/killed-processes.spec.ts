import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { makeDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/processes.js';
import { Chance, rounds, seed } from './support/random.js';
import { World } from './support/world.js';

jest.setTimeout(60_000 + rounds(5) * 20_000);

const chance = new Chance(seed);
let database: TestDatabase;
let world: World;
/** Fifteen seconds; on a machine that needs long for its very first start, three times that. */
let readyMs = 15_000;

/** One round: writers at work, a fault at a moment of chance, then everything must be as if nothing had been. */
async function round(fault: () => Promise<void>): Promise<void> {
  world.load.start();
  try {
    await world.load.acknowledged(chance.between(5, 25));
    await sleep(chance.between(0, 60));
    await fault();
    await world.load.acknowledged(5);
  } finally {
    await world.load.stop();
  }
  await world.rest();
  expect(await world.wrong()).toEqual([]);
}

beforeAll(async () => {
  database = await makeDatabase();
  world = await World.open(database, chance.fork());
  const [first] = await Promise.all([world.startApi(), world.startWorker()]);
  readyMs = Math.max(readyMs, 3 * first);
  await world.load.signIn();
}, 120_000);

afterAll(async () => {
  await world?.close();
  await database?.drop();
});

describe(`under a mixed load (seed ${seed})`, () => {
  it(`loses nothing and does nothing twice when the api is killed ${rounds(5)} times, and is ready again within 15 seconds`, async () => {
    for (let n = 0; n < rounds(5); n += 1)
      await round(async () => {
        await world.api?.kill('SIGKILL');
        expect(await world.startApi()).toBeLessThan(readyMs);
      });
    expect(world.load.traffic.unanswered).toBeGreaterThan(0);
  });

  it(`loses nothing and does nothing twice when the worker is killed ${rounds(5)} times, and does every task within 30 seconds`, async () => {
    let inside = 0;
    for (let n = 0; n < rounds(5); n += 1)
      await round(async () => {
        // Every other time in the middle of a scoring run.
        const release = n % 2 === 0 ? await world.lists.hold() : null;
        if (release) {
          const half = `select 1 from scoring_run where state = 'RUNNING'`;
          await until('a run half done', async () => (await world.lists.rows(half)).length > 0, 40_000);
          inside += 1;
        }
        await world.dismiss('SIGKILL');
        await release?.();
        await world.startWorker();
      });
    expect(inside).toBe(Math.ceil(rounds(5) / 2));
    expect(await world.wrongLists()).toEqual([]);
    const twice = await world.lists.rows<{ n: number }>(`select count(*)::int as n from task where attempts > 1`);
    expect(twice[0]?.n).toBeGreaterThan(0);
  });

  it('leaves no run behind when its need is put on hold before another worker takes it over', async () => {
    await world.dismiss('SIGTERM');
    const needId = await world.openNeed();
    const runs = () =>
      world.lists.rows<{ id: string; state: string; version: number }>(
        `select r.id, r.state, n.version from scoring_run r join need n on n.id = r.need_id where r.need_id = $1`,
        needId,
      );
    const release = await world.lists.hold();
    await world.startWorker();
    const [run] = await until('a run half done', async () => ((await runs())[0]?.state === 'RUNNING' ? runs() : null), 40_000);
    await world.dismiss('SIGKILL');
    await release();
    await world.moveNeed({ id: needId, version: run?.version ?? 0 }, 'hold');
    await world.startWorker();
    await world.rest();
    expect((await runs()).map(({ state }) => state)).toEqual(['CANCELLED']);
  });
});
