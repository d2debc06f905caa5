import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import type { Result } from '#kernel';
import { CancelScoringRun, runsById, StartScoringRun, type Run } from '#matching';
import { CreateNeed, MoveNeed, UpdateNeed, type NeedRef } from '#needs';
import { CreatePerson, peopleForMatching, SetConsent, UpdatePerson, type PersonRef } from '#people';
import { loadConfig } from '#platform/config';
import { Db, FactRegistry, makeDataSource } from '#platform/db';
import { systemActor } from '#platform/policy';
import { Doorbell } from '#platform/tasks';
import { auditSink } from '#privacy';
import pg from 'pg';
import { reactToFacts } from '../../libs/matching/reactions.js';
import { addAccounts, type TestOrganisations } from '../support/accounts.js';
import { copyPerson } from '../support/crowd.js';
import { askAsOwner, makeDatabase, type TestDatabase } from '../support/database.js';
import { Lists } from '../support/lists.js';
import { actorAs, needInput } from '../support/needs.js';
import { concepts, personInput } from '../support/people.js';
import { startWorker, until, type RunningProcess } from '../support/processes.js';

jest.setTimeout(120_000);

let database: TestDatabase;
let lists: Lists;
let db: Db;
let bell: Doorbell;
let at: TestOrganisations;
let worker: RunningProcess;
const ears: { client: pg.Client | null; heard: { topic: string; id: string; audience: string }[] } = { client: null, heard: [] };
const system = systemActor('matching.spec');
/** Every part that opening a need takes, in one pair of hands. */
const hands = actorAs('programme_officer', { programme: 'CD4D2' });
const office = { ...hands, grants: [...hands.grants, ...actorAs('approver', { programme: 'CD4D2' }).grants] };
let people: { strong: PersonRef; weak: PersonRef; silent: PersonRef; abroad: PersonRef };
let crowd: string[];

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const key = () => ({ idempotencyKey: randomUUID() });
async function openNeed(over: Parameters<typeof needInput>[1] = {}): Promise<NeedRef> {
  let ref = value(await new CreateNeed(db).execute(office, needInput(at.host, over)));
  for (const event of ['submit', 'approve', 'open']) ref = value(await new MoveNeed(db).execute(office, { ...key(), ...ref, event }));
  return ref;
}
const scored = (ref: NeedRef): Promise<Run> =>
  until('the run', async () => {
    const run = await lists.current(ref.id);
    return run?.needVersion === ref.version ? run : null;
  });
const runOf = async (id: string): Promise<Run | undefined> => (await db.read(system, (manager) => runsById(manager, [id]))).get(id);

beforeAll(async () => {
  database = await makeDatabase();
  at = await addAccounts(database);
  const facts = new FactRegistry();
  reactToFacts(facts);
  db = new Db(await (await makeDataSource(database.appUrl, { statementTimeoutMs: 30_000 })).initialize(), facts);
  db.useAuditSink(auditSink);
  lists = new Lists(db, database);
  bell = new Doorbell(loadConfig({ DATABASE_URL: database.appUrl, REDIS_URL: process.env.REDIS_URL, MODE: 'test', LOG_LEVEL: 'error' }), db);
  bell.onModuleInit();
  ears.client = new pg.Client({ connectionString: database.appUrl });
  await ears.client.connect();
  await ears.client.query('listen live');
  ears.client.on('notification', ({ payload }) => ears.heard.push(JSON.parse(payload ?? '{}') as (typeof ears.heard)[number]));
  const create = async (over: Parameters<typeof personInput>[0]) => value(await new CreatePerson(db).execute(system, personInput(over)));
  people = {
    strong: await create({}),
    weak: await create({ skills: [{ conceptId: concepts.otherSkill, level: 2 }], languages: [] }),
    silent: await create({ consents: [] }),
    abroad: await create({ residenceCountry: 'BE' }),
  };
  crowd = [...(await copyPerson(database, people.strong.id, 180)), ...(await copyPerson(database, people.weak.id, 170))];
  worker = await startWorker(database);
}, 60_000);

afterAll(async () => {
  await worker?.kill('SIGTERM');
  await ears.client?.end();
  await bell?.onApplicationShutdown();
  await db?.source.destroy();
  await database?.drop();
});

describe('opening a need', () => {
  it('scores everyone whom no rule excludes, as the engine does, and records what it did it with', async () => {
    const ref = await openNeed();
    const run = await scored(ref);
    expect(run).toMatchObject({
      state: 'DONE',
      current: true,
      sheetVersion: 1,
      peopleConsidered: 354,
      peopleScored: 352,
      exclusionCounts: { consent_matching: 1, residence: 1 },
      cutOff: null,
      failure: null,
    });
    expect([run.engineVersion, run.sheetId, run.taxonomyVersion, run.asOf, run.inputHash].every(Boolean)).toBe(true);
    const rows = await lists.all(ref.id);
    expect(await lists.places(ref.id)).toEqual(await lists.byEngine(run));
    expect(rows[0]?.tied).toBe(true);
    expect(rows.map(({ personId }) => personId)).not.toContain(people.silent.id);
    expect(rows.every((row) => row.result.criteria.reduce((sum, part) => sum + part.contribution, 0) === row.score)).toBe(true);
    expect(ears.heard.filter(({ topic }) => topic === `run:${ref.id}`).map(({ audience }) => audience)).toEqual(
      expect.arrayContaining(['officers:CD4D2', 'officers:CD4D2', 'officers:CD4D2']),
    );
  });

  it('is taken over when its worker is killed, and is the one run with the same rows', async () => {
    const release = await lists.hold();
    const ref = await openNeed({ title: 'Killed in the middle' });
    const held = await lists.held(ref.id);
    await worker.kill('SIGKILL');
    expect(await lists.current(ref.id)).toBeNull();
    await release();
    worker = await startWorker(database);
    const run = await scored(ref);
    expect(run.id).toBe(held);
    const after = await lists.rows<{ id: string }>(`select id from match where run_id = $1`, run.id);
    expect(after).toHaveLength(352);
    expect(run).toMatchObject({ peopleConsidered: 354, peopleScored: 352 });
    expect(await lists.places(ref.id)).toEqual(await lists.byEngine(run));
    expect(await lists.rows(`select id from scoring_run where need_id = $1`, ref.id)).toHaveLength(1);
  });

  it('changes nothing when a finished task is delivered again', async () => {
    const ref = await openNeed({ title: 'Delivered again' });
    const run = await scored(ref);
    const rows = await lists.all(ref.id);
    const [task] = (await askAsOwner(database, `select id from task where kind = 'matching.score_need' and payload ->> 'needId' = $1`, [ref.id])) as {
      id: string;
    }[];
    await askAsOwner(database, `update task set state = 'queued', run_after = now() where id = $1`, [task?.id]);
    await bell.ring([task?.id ?? '']);
    await until(
      'the second delivery',
      async () =>
        ((await askAsOwner(database, `select 1 from task where id = $1 and state = 'done' and attempts = 2`, [task?.id])) as unknown[]).length > 0,
    );
    expect(await lists.current(ref.id)).toEqual(run);
    expect(await lists.all(ref.id)).toEqual(rows);
    expect(await lists.rows(`select id from scoring_run where need_id = $1`, ref.id)).toHaveLength(1);
  });
});

describe('a list', () => {
  it('is made anew for a new version of the need; the older one gives way', async () => {
    const ref = await openNeed({ title: 'Will change' });
    const first = await scored(ref);
    const changed = value(
      await new UpdateNeed(db).execute(office, {
        ...key(),
        ...ref,
        requirements: [{ kind: 'SKILL', essential: true, importance: 5, conceptId: concepts.otherSkill }],
      }),
    );
    const second = await scored(changed);
    expect(second.id).not.toBe(first.id);
    expect(await runOf(first.id)).toMatchObject({ state: 'DONE', current: false });
    expect((await lists.rowOf(ref.id, people.weak.id))?.rank).toBe(1);
  });

  it('stays when a newer run is stopped', async () => {
    const ref = await openNeed({ title: 'Will be stopped' });
    const first = await scored(ref);
    const rows = await lists.all(ref.id);
    const release = await lists.hold();
    const { id } = value(await new StartScoringRun(db).execute(office, { ...key(), needId: ref.id }));
    expect(value(await new StartScoringRun(db).execute(office, { ...key(), needId: ref.id }))).toEqual({ id });
    expect(await lists.held(ref.id)).toBe(id);
    value(await new CancelScoringRun(db).execute(office, { ...key(), id }));
    // It ends while its thread is still held: whoever stops a run does not wait for the computing.
    await until('its end', async () => (await runOf(id))?.state === 'CANCELLED', 3_000);
    await release();
    expect((await lists.current(ref.id))?.id).toBe(first.id);
    expect(await lists.all(ref.id)).toEqual(rows);
    expect(await new CancelScoringRun(db).execute(office, { ...key(), id })).toMatchObject({
      ok: false,
      error: { rule: 'matching.rule.run_not_running' },
    });
  });
});

describe('a changed person', () => {
  beforeAll(async () => {
    // The bell alone has to be fast enough: no sweep comes to its help.
    await worker.kill('SIGTERM');
    worker = await startWorker(database, { SWEEP_MS: '60000' });
  });

  it('has the new rank in every open list within a second', async () => {
    const ref = await openNeed({ title: 'Looks for the changed' });
    await scored(ref);
    const person = people.weak;
    const before = await lists.rowOf(ref.id, person.id);
    const { skills, languages } = personInput();
    const began = Date.now();
    const after = value(await new UpdatePerson(db).execute(system, { ...key(), id: person.id, version: person.version, skills, languages }));
    const row = await until(
      'the new row',
      async () => {
        const found = await lists.rowOf(ref.id, person.id);
        return found?.personVersion === after.version ? found : null;
      },
      5_000,
    );
    expect(Date.now() - began).toBeLessThan(1_000);
    people.weak = after;
    expect(before?.rank).toBeGreaterThan(1);
    expect(row.rank).toBe(1);
    expect(row.id).not.toBe(before?.id);
    const old = await lists.rows<{ score: number; gone: boolean }>(
      `select score, superseded_at is not null as gone from match where id = $1`,
      before?.id,
    );
    expect(old).toEqual([{ score: before?.score, gone: true }]);
    expect(ears.heard).toContainEqual({ topic: `run:${ref.id}`, id: ref.id, audience: 'officers:CD4D2' });
  });

  it('leaves every list when consent is withdrawn, and comes back with it', async () => {
    const ref = await openNeed({ title: 'Asks for consent' });
    await scored(ref);
    const personId = crowd[0] ?? '';
    expect(await lists.rowOf(ref.id, personId)).toBeDefined();
    const consent = (granted: boolean) => new SetConsent(db).execute(system, { ...key(), personId, purpose: 'MATCHING', granted });
    value(await consent(false));
    await until('the removal', async () => !(await lists.rowOf(ref.id, personId)), 5_000);
    value(await consent(true));
    await until('the return', () => lists.rowOf(ref.id, personId), 5_000);
  });

  it('who changes in the middle of a run is in its list as changed', async () => {
    const release = await lists.hold();
    const ref = await openNeed({ title: 'Runs while someone changes' });
    const first = (await db.read(system, (manager) => peopleForMatching(manager, 'CD4D2', { asOf: '2026-11-24' })))[0]?.person;
    const held = await lists.held(ref.id);
    const changed = value(
      await new UpdatePerson(db).execute(system, {
        ...key(),
        id: first?.id ?? '',
        version: first?.version ?? 0,
        skills: [],
        languages: [],
        occupations: [],
      }),
    );
    await until('the mark', async () => (await runOf(held))?.changedPeople.includes(changed.id));
    await release();
    const run = await scored(ref);
    await sleep(300);
    expect(await lists.rowOf(ref.id, changed.id)).toMatchObject({ personVersion: changed.version });
    expect(await lists.places(ref.id)).toEqual(await lists.byEngine(run));
  });
});
