import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { ok } from '#kernel';
import { loadConfig } from '#platform/config';
import { systemActor } from '#platform/policy';
import { Doorbell } from '#platform/tasks';
import { Client } from '../support/client.js';
import { askAsOwner, makeDatabase, type TestDatabase } from '../support/database.js';
import { ask, mutate } from '../support/house.js';
import { until } from '../support/processes.js';
import { postgresQueue } from '../support/queue.js';
import { handledKinds, payloads } from './support/kinds.js';
import { Chance, rounds, seed } from './support/random.js';
import { World } from './support/world.js';

jest.setTimeout(120_000 + rounds(1) * 30_000);

interface Ended {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly attempts: number;
  /** Milliseconds from the wish to its end. */
  readonly ms: number;
}

const chance = new Chance(seed + 6);
const system = systemActor('faults.tasks');
const sweeps = { far: { SWEEP_MS: '600000' }, near: { SWEEP_MS: '500' } };
let database: TestDatabase;
let world: World;
let bell: Doorbell;
let about: { needId: string; personId: string; sheetId: string };

/** Asks for work; nobody rings for it. Returns the tasks' ids. */
async function add(tasks: readonly (readonly [kind: string, payload: object])[]): Promise<string[]> {
  let ids: readonly string[] = [];
  world.db.useDoorbell((due) => {
    ids = due;
  });
  await world.db.write(system, { operation: 'faults.ask' }, async (write) => {
    for (const [kind, payload] of tasks) write.task(kind, { ...payload });
    write.audit({ action: 'faults.asked', subjectType: 'faults', subjectId: 'x' });
    return ok(null);
  });
  return [...ids];
}
const ended = (ids: readonly string[]): Promise<Ended[]> =>
  world.lists.rows(
    `select id, kind, state, attempts, (extract(epoch from ended_at - created_at) * 1000)::int as ms from task where id = any ($1) order by id`,
    ids,
  );
const tracesOf = async (ids: readonly string[]): Promise<number> =>
  (await world.lists.rows<{ n: number }>(`select count(*)::int as n from audit_event where request_id = any ($1)`, ids))[0]?.n ?? -1;
const onceEach = (tasks: readonly Ended[]): boolean => tasks.every(({ state, attempts }) => state === 'done' && attempts === 1);
const rescores = (count: number): (readonly [string, object])[] =>
  Array.from({ length: count }, () => ['matching.rescore_person', { personId: chance.of(world.people) }] as const);
const p95 = (tasks: readonly Ended[]): number => tasks.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(tasks.length * 0.95)] ?? 0;

beforeAll(async () => {
  database = await makeDatabase();
  world = await World.open(database, chance.fork(), 60);
  bell = new Doorbell(loadConfig({ DATABASE_URL: database.appUrl, MODE: 'test', LOG_LEVEL: 'silent' }), world.db);
  const needId = await world.openNeed();
  await world.openNeed('Another one');
  const sheets = await world.lists.rows<{ id: string }>(
    `select id from weight_sheet where programme = 'CD4D2' and view = 'need' order by id limit 1`,
  );
  about = { needId, personId: world.people[0] ?? '', sheetId: sheets[0]?.id ?? '' };
  await world.startWorker(sweeps.near);
  await world.rest();
  await world.dismiss('SIGTERM');
}, 120_000);

afterEach(() => world?.dismiss('SIGTERM'));

afterAll(async () => {
  await bell?.onApplicationShutdown();
  await world?.close();
  await database?.drop();
});

describe(`tasks (seed ${seed})`, () => {
  it('have an example here for every kind that a worker handles', () => {
    expect(Object.keys(payloads(about)).sort()).toEqual(handledKinds());
  });

  it('delivered one to five times, late and out of order, to two workers, are done once and as if delivered once', async () => {
    await Promise.all([world.startWorker(sweeps.far), world.startWorker(sweeps.far)]);
    for (let n = 0; n < rounds(2); n += 1) {
      const ids = await add(Object.entries(payloads(about)).flatMap((task) => [task, task, task]));
      const deliveries = chance.shuffled(ids.flatMap((id) => Array.from({ length: chance.between(1, 5) }, () => id)));
      for (const id of deliveries) {
        void bell.ring([id]);
        await sleep(chance.between(0, 25));
      }
      await world.rest();
      expect(onceEach(await ended(ids))).toBe(true);
      const before = await tracesOf(ids);
      // Once more, long after.
      await bell.ring(chance.shuffled(ids));
      await sleep(500);
      expect(await tracesOf(ids)).toBe(before);
      expect(await world.wrong()).toEqual([]);
      expect(await world.wrongLists()).toEqual([]);
    }
  });

  it('outlive the loss of the whole queue: 500 that wait are done once each within 60 seconds', async () => {
    const queue = await postgresQueue(database);
    for (let n = 0; n < rounds(1); n += 1) {
      const ids = await add([...rescores(480), ...Array.from({ length: 20 }, () => ['matching.score_need', { needId: about.needId }] as const)]);
      await queue.breakDown();
      try {
        const began = Date.now();
        await Promise.all([world.startWorker(sweeps.near), world.startWorker(sweeps.near)]);
        await world.rest(60_000);
        expect(Date.now() - began).toBeLessThan(60_000);
        const tasks = await ended(ids);
        expect(tasks).toHaveLength(500);
        expect(onceEach(tasks)).toBe(true);
        expect(await world.wrong()).toEqual([]);
      } finally {
        await queue.mend();
        await world.dismiss('SIGTERM');
      }
    }
  });

  it('that are poisoned, of every kind, are given up after five tries, hold up nobody, and are done when an administrator has them tried again', async () => {
    const good = 200;
    await Promise.all([world.startApi(), world.startWorker(sweeps.near)]);
    const alone = await add(rescores(good));
    await bell.ring(alone);
    await world.rest();
    await askAsOwner(database, `create table if not exists faults_poison (task_id text primary key)`);
    await askAsOwner(
      database,
      `create or replace function faults_poison() returns trigger language plpgsql as $$ begin
         if exists (select 1 from faults_poison p where p.task_id = new.request_id) then raise exception 'poison'; end if; return new; end $$`,
    );
    await askAsOwner(database, `create or replace trigger faults_poison before insert on audit_event for each row execute function faults_poison()`);
    const poisoned = await add(Object.entries(payloads(about)));
    await askAsOwner(database, `insert into faults_poison select unnest($1::text[])`, [poisoned]);
    const beside = await add(rescores(good));
    await bell.ring([...poisoned, ...beside]);
    const givenUp = async (): Promise<boolean> => {
      // Time goes faster here: the pauses between tries grow to a minute.
      await askAsOwner(database, `update task set run_after = now() where id = any ($1) and state = 'queued'`, [poisoned]);
      return (await ended(poisoned)).every(({ state }) => state === 'failed');
    };
    await until('five tries each', givenUp, 30_000);
    await until('the good ones', async () => onceEach(await ended(beside)), 30_000);
    expect((await ended(poisoned)).map(({ attempts }) => attempts)).toEqual(poisoned.map(() => 5));
    // A fifth more, and what a machine that is shared does to the slowest of 200 tasks.
    expect(p95(await ended(beside))).toBeLessThan(p95(await ended(alone)) * 1.2 + 1_000);

    const keeper = await new Client(world.url).signIn('administrator');
    const document = `{ failedTasks(first: 100) { edges { node { id kind reason attempts } } } }`;
    const shown = (await ask<{ failedTasks: { edges: { node: { id: string; kind: string; reason: string } }[] } }>(keeper, document)).failedTasks;
    expect(shown.edges.map(({ node }) => node.kind).sort()).toEqual(handledKinds());
    expect(shown.edges.every(({ node }) => node.reason.includes('P0001'))).toBe(true);
    await askAsOwner(database, `truncate faults_poison`);
    for (const id of poisoned) expect(await mutate(keeper, 'retryTask', 'Task', { id }, 'id')).toMatchObject({ __typename: 'Task' });
    await until('their end', async () => onceEach(await ended(poisoned)), 30_000);
    await world.rest();
    expect(await world.wrong()).toEqual([]);
  });
});
