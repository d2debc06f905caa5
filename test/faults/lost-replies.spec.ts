import { jest } from '@jest/globals';
import { askAsOwner, makeDatabase, type TestDatabase } from '../support/database.js';
import { LossyProxy } from './support/lossy-proxy.js';
import { Chance, rounds, seed } from './support/random.js';
import { World } from './support/world.js';

const wanted = rounds(5) * 20;
jest.setTimeout(60_000 + wanted * 500);

const chance = new Chance(seed + 5);
let database: TestDatabase;
let world: World;
let proxy: LossyProxy;

beforeAll(async () => {
  database = await makeDatabase();
  world = await World.open(database, chance.fork(), 30);
  await Promise.all([world.startApi(), world.startWorker()]);
  proxy = await LossyProxy.open(world.url, chance.fork(), 0.5);
  await world.load.signIn(3, proxy.url);
}, 120_000);

afterAll(async () => {
  proxy?.close();
  await world?.close();
  await database?.drop();
});

describe(`an answer that gets lost after the commit (seed ${seed})`, () => {
  it(`is given again when the client asks again with its key, and the work is done once: ${wanted} times`, async () => {
    proxy.loses = true;
    world.load.start();
    while (proxy.lost.size < wanted) await world.load.acknowledged(1);
    await world.load.stop();
    proxy.loses = false;
    expect(proxy.lost.size).toBeGreaterThanOrEqual(wanted);
    const other = [...proxy.lost].flatMap(([key, said]) =>
      said.filter((lost) => JSON.stringify(lost) !== JSON.stringify(proxy.answered.get(key))).map((lost) => [key, lost, proxy.answered.get(key)]),
    );
    expect(other).toEqual([]);
    const kept = await askAsOwner<{ n: number }>(database, `select count(*)::int as n from idempotency_key where key = any ($1)`, [
      [...proxy.lost.keys()],
    ]);
    const refused = [...proxy.lost.values()].filter(([said]) => said?.['__typename'] === 'Refused').length;
    expect(kept[0]?.n).toBe(proxy.lost.size - refused);
    await world.rest();
    expect(await world.wrong()).toEqual([]);
  });
});
