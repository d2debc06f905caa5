import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import type { Result } from '#kernel';
import { Nominate, replayRun, type Run } from '#matching';
import { CreateNeed, MoveNeed, type NeedRef } from '#needs';
import { CreatePerson, peopleForMatching, SetConsent, UpdatePerson, type PersonRef } from '#people';
import { loadConfig } from '#platform/config';
import { Db, FactRegistry, makeDataSource } from '#platform/db';
import { systemActor } from '#platform/policy';
import { Doorbell } from '#platform/tasks';
import { auditSink } from '#privacy';
import { reactToFacts } from '../../libs/matching/reactions.js';
import { GraphStore } from '../../libs/matching/scoring/graph-store.js';
import { addAccounts } from '../support/accounts.js';
import { copyPerson } from '../support/crowd.js';
import { makeDatabase, type TestDatabase } from '../support/database.js';
import { Lists } from '../support/lists.js';
import { actorAs, needInput } from '../support/needs.js';
import { concepts, personInput } from '../support/people.js';
import { startWorker, until, type RunningProcess } from '../support/processes.js';

jest.setTimeout(120_000);

let database: TestDatabase;
let db: Db;
let bell: Doorbell;
let worker: RunningProcess;
let lists: Lists;
let ref: NeedRef;
let run: Run;
let weakest: PersonRef;
let better: string[];
const system = systemActor('cut-off.spec');
const hands = actorAs('programme_officer', { programme: 'CD4D2' });
const office = { ...hands, grants: [...hands.grants, ...actorAs('approver', { programme: 'CD4D2' }).grants] };
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const key = () => ({ idempotencyKey: randomUUID() });

beforeAll(async () => {
  database = await makeDatabase();
  const at = await addAccounts(database);
  const facts = new FactRegistry();
  reactToFacts(facts);
  db = new Db(await (await makeDataSource(database.appUrl, { statementTimeoutMs: 30_000 })).initialize(), facts);
  db.useAuditSink(auditSink);
  lists = new Lists(db, database);
  bell = new Doorbell(loadConfig({ DATABASE_URL: database.appUrl, MODE: 'test', LOG_LEVEL: 'error' }), db);
  bell.onModuleInit();
  const create = async (over: Parameters<typeof personInput>[0]) => value(await new CreatePerson(db).execute(system, personInput(over)));
  const strong = await create({});
  const middle = await create({ skills: [{ conceptId: concepts.skill, level: 1 }] });
  weakest = await create({ skills: [], languages: [], occupations: [] });
  better = [strong.id, ...(await copyPerson(database, strong.id, 299))];
  await copyPerson(database, middle.id, 299);
  worker = await startWorker(database);
  ref = value(await new CreateNeed(db).execute(office, needInput(at.host)));
  for (const event of ['submit', 'approve', 'open']) ref = value(await new MoveNeed(db).execute(office, { ...key(), ...ref, event }));
  run = await until('the run', () => lists.current(ref.id), 30_000);
}, 120_000);

afterAll(async () => {
  await worker?.kill('SIGTERM');
  await bell?.onApplicationShutdown();
  await db?.source.destroy();
  await database?.drop();
});

describe('a list with a cut-off', () => {
  it('keeps the best 550 of 601, as the engine ranks all of them', async () => {
    expect(run.peopleScored).toBe(601);
    const places = await lists.places(ref.id);
    expect(places).toHaveLength(550);
    expect(places).toEqual((await lists.byEngine(run)).slice(0, 550));
    expect(run.cutOff).toBe(places.at(-1)?.score);
    expect(places[300]?.rank).toBe(301);
    expect(await replayRun(db, run.id)).toMatchObject({ people: 601, differences: [] });
  });

  it('hides no one: who is below it is scored on demand and nominated, with a rank and no place', async () => {
    const outcome = await new Nominate(db, new GraphStore(db)).execute(office, { ...key(), needId: ref.id, personId: weakest.id });
    const [made] = await lists.rows<{ onDemand: boolean; score: number; rank: number }>(
      `select m.on_demand as "onDemand", m.score, d.rank_at_decision as rank from nomination n join match m on m.id = n.match_id join decision d on d.nomination_id = n.id where n.id = $1`,
      value(outcome).id,
    );
    expect(made).toMatchObject({ onDemand: true, rank: 551 });
    expect(made?.score).toBeLessThan(run.cutOff ?? 0);
    expect(await lists.places(ref.id)).toHaveLength(550);
  });

  it('takes in who rises above it', async () => {
    const { skills, languages, occupations } = personInput();
    const risen = value(
      await new UpdatePerson(db).execute(system, { ...key(), id: weakest.id, version: weakest.version, skills, languages, occupations }),
    );
    const row = await until('the new row', () => lists.rowOf(ref.id, weakest.id), 5_000);
    expect(row).toMatchObject({ rank: 1, personVersion: risen.version });
    expect(await lists.places(ref.id)).toHaveLength(551);
    // The cut-off is that of the list as the run left it.
    expect((await replayRun(db, run.id))?.differences).toEqual([]);
  });

  it('is made anew when too many have left it', async () => {
    for (const personId of better.slice(0, 55))
      value(await new SetConsent(db).execute(system, { ...key(), personId, purpose: 'MATCHING', granted: false }));
    const second = await until(
      'another run',
      async () => {
        const found = await lists.current(ref.id);
        return found && found.id !== run.id ? found : null;
      },
      45_000,
    );
    const left = await db.read(
      system,
      async (manager) => (await peopleForMatching(manager, 'CD4D2', { asOf: '2026-11-24' })).filter(({ gate }) => gate.consentMatching).length,
    );
    await until('the last of them', async () => (await lists.places(ref.id)).length === Math.min(left, 550), 20_000);
    expect(left).toBe(546);
    expect(second.needVersion).toBe(ref.version);
    expect((await lists.current(ref.id))?.exclusionCounts['consent_matching']).toBeGreaterThanOrEqual(51);
  });
});
