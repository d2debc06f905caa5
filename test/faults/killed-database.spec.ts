import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { Client } from '../support/client.js';
import { askAsOwner } from '../support/database.js';
import { until } from '../support/processes.js';
import { Cluster } from './support/cluster.js';
import { Chance, rounds, seed } from './support/random.js';
import { World } from './support/world.js';

jest.setTimeout(120_000 + rounds(3) * 40_000);

const chance = new Chance(seed + 3);
const thirtySeconds = 30_000;
let cluster: Cluster;
let world: World;

/** Milliseconds until the api is ready. */
async function untilReady(): Promise<number> {
  const began = Date.now();
  await until('the api to be ready', () => world.ready(), thirtySeconds);
  return Date.now() - began;
}

/** One round: writers at work, a fault at a moment of chance, then everything must be as if nothing had been. */
async function round(fault: () => Promise<void>): Promise<void> {
  world.load.start();
  await world.load.acknowledged(chance.between(5, 25));
  await sleep(chance.between(0, 60));
  await fault();
  expect(await untilReady()).toBeLessThan(thirtySeconds);
  await world.load.acknowledged(5);
  await world.load.stop();
  await world.rest();
  expect(await world.wrong()).toEqual([]);
}

const survivors = (): (number | null | undefined)[] => [world.api, ...world.workers].map((running) => running?.child.exitCode);

beforeAll(async () => {
  cluster = await Cluster.open();
  world = await World.open(cluster.database, chance.fork(), 100);
  await Promise.all([world.startApi(), world.startWorker()]);
  await world.load.signIn();
}, 120_000);

afterAll(async () => {
  await world?.close();
  await cluster?.close();
});

describe(`PostgreSQL under a mixed load (seed ${seed})`, () => {
  it('being away, every request is asked to try again, in the reader’s language', async () => {
    const clients = await Promise.all(['en', 'nl', 'fr'].map((locale) => new Client(world.url, locale).signIn('programme_officer_cd4d2')));
    const stream = await fetch(`${world.url}/live`, { headers: { cookie: clients[0]?.cookieHeader() ?? '' } });
    await cluster.kill();
    const document = '{ needs(first: 1) { totalCount } }';
    const words = await Promise.all(
      [...clients, new Client(world.url, 'nl')].map(async (client) => {
        const { status, errors, data } = await client.ask(document);
        return [status, errors[0]?.extensions?.code, errors[0]?.message.split(/[.:]/)[0], data ?? null];
      }),
    );
    const rest = await Promise.all(
      ['/readyz', '/live'].map(
        async (path) => (await fetch(`${world.url}${path}`, { headers: { cookie: clients[0]?.cookieHeader() ?? '' } })).status,
      ),
    );
    await cluster.start();
    expect(words.slice(0, 3)).toEqual([
      [503, 'TRY_AGAIN', 'The service is out of reach for a moment', null],
      [503, 'TRY_AGAIN', 'De dienst is even niet bereikbaar', null],
      [503, 'TRY_AGAIN', 'Le service est momentanément inaccessible', null],
    ]);
    // A visitor may not read needs, with or without a database.
    expect(words[3]?.[1]).toBe('UNAUTHENTICATED');
    expect(rest).toEqual([503, 503]);
    expect(await untilReady()).toBeLessThan(thirtySeconds);
    expect(survivors()).toEqual([null, null]);
    // Who was listening may have missed something: the stream ends, the browser opens another and asks again.
    expect(stream.status).toBe(200);
    expect(await stream.text()).not.toContain('TRY_AGAIN');
  });

  it(`killed ${rounds(3)} times, loses nothing and does nothing twice, and the api is ready within 30 seconds`, async () => {
    for (let n = 0; n < rounds(3); n += 1)
      await round(async () => {
        await cluster.kill();
        await sleep(chance.between(100, 600));
        await cluster.start();
      });
    expect(world.load.traffic.tryAgain).toBeGreaterThan(0);
    expect(survivors()).toEqual([null, null]);
  });

  it(`loses single backends ${rounds(3)} times, and nothing else`, async () => {
    for (let n = 0; n < rounds(3); n += 1)
      await round(async () => {
        const backends = await askAsOwner<{ pid: number }>(
          cluster.database,
          `select pid from pg_stat_activity where datname = current_database() and usename = 'app' and pid <> pg_backend_pid() order by pid`,
        );
        const { pid } = chance.of(backends);
        // Ended in good order, or killed, upon which the server starts all of them anew.
        if (n % 2 === 0) process.kill(pid, 'SIGKILL');
        else process.kill(pid, 'SIGTERM');
      });
    expect(survivors()).toEqual([null, null]);
  });

  it(`killed together with the api and the worker ${rounds(1)} time(s), loses nothing and does nothing twice`, async () => {
    for (let n = 0; n < rounds(1); n += 1)
      await round(async () => {
        await Promise.all([cluster.kill(), world.api?.kill('SIGKILL'), world.dismiss('SIGKILL')]);
        // All begin at once; api and worker wait for the server.
        await Promise.all([cluster.start(), world.startApi(), world.startWorker()]);
      });
    expect(await world.wrongLists()).toEqual([]);
  });
});
