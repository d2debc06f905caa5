import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { CanaryFile, CanarySignIn } from '../../../tools/canary/file.js';
import { askAsOwner, makeDatabase, makeTemplate, type TestDatabase } from '../../support/database.js';
import { type RunningProcess, startApi, startWorker, until } from '../../support/processes.js';
import { Caller } from './caller.js';

const file = '.cache/security/canary.json';

/** Values of the seeded world; another seed makes other words in the same places. */
const seed = process.env['SECURITY_SEED'] ?? '7';

/** Takes one step that must succeed. Returns the id of what it made or changed. */
async function step(caller: Caller, mutation: string, type: string, input: object): Promise<string> {
  const inputType = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation($input: ${inputType}!) { ${mutation}(input: $input) { __typename ... on ${type} { id } } }`;
  const answer = await caller.ask<Record<string, { id?: string }>>(document, { input: { idempotencyKey: randomUUID(), ...input } });
  const id = answer.data?.[mutation]?.id;
  if (!id) throw new Error(`${mutation}: ${answer.text}`);
  return id;
}

const weights = [
  { criterion: 'skills', weight: 60 },
  { criterion: 'experience', weight: 40 },
];

/** What only a scored need can go through, by the officer of its programme and an administrator. */
async function goOn(url: string, world: CanaryFile): Promise<void> {
  const as = (name: string): Caller => new Caller(url, world.signIns.find(({ key }) => key === name)?.cookie ?? null);
  const administrator = as('administrator');
  for (const [officer, programme, person, need, needKind] of [
    ['programme_officer_cd4d2', 'CD4D2', 'expert_listed', 'host_other_open', 'TERMS_OF_REFERENCE'],
    ['programme_officer_match', 'MATCH', 'candidate_listed', 'employer_other_open', 'VACANCY'],
  ] as const) {
    const needId = world.needs.find(({ key }) => key === need)?.id;
    const personId = world.people.find(({ key }) => key === person)?.id;
    const nominationId = await step(as(officer), 'nominate', 'Nomination', { needId, personId });
    await step(as(officer), 'decide', 'Nomination', { nominationId, version: 1, event: 'shortlist' });
    const sheet = { programme, needKind, view: 'need', weights, reason: 'Two criteria.', validFrom: new Date().toISOString().slice(0, 10) };
    for (const event of ['approve', 'reject', null]) {
      const id = await step(as(officer), 'proposeWeightSheet', 'WeightSheetProposal', sheet);
      if (event) await step(administrator, `${event}WeightSheet`, 'WeightSheetProposal', { id, reason: 'Seen.' });
    }
  }
}

/** What rarely happens: a run that failed, one that waits, a task that was given up, a window for one sector. And everyone has proved a moment ago who they are. */
const rare = `do $$ begin
  insert into scoring_run (cause, need_id, need_version, programme, organisation_id, state, failure, created_at) select 'rare failed ' || id, id, version, programme, organisation_id, 'FAILED', 'SpecFailure', now() - interval '1 day' from need where state = 'OPEN';
  insert into scoring_run (cause, need_id, need_version, programme, organisation_id, state, created_at) select 'rare queued ' || id, id, version, programme, organisation_id, 'QUEUED', now() - interval '1 day' from need where state = 'OPEN';
  insert into task (kind, payload, state, attempts, error_code, ended_at) values ('matching.refresh_dates', '{}', 'failed', 5, 'SpecFailure', now());
  update session set authenticated_at = now() + interval '1 hour';
  update programme_window set sector = 'health' where to_date < '2024-01-01';
end $$`;

/** Seeds the world once a run, has everyone scored, and takes the steps that only a scored need can take. */
const seedWorld = (): Promise<void> =>
  makeTemplate('canary', async (database) => {
    mkdirSync('.cache/security', { recursive: true });
    const { NODE_OPTIONS: _jestOnly, ...env } = process.env;
    await promisify(execFile)(process.execPath, ['dist/tools/canary/main.js', '--people', '24', '--seed', seed, '--out', file], {
      env: { ...env, MODE: 'test', DATABASE_URL: database.appUrl },
    });
    const [worker, api] = await Promise.all([startWorker(database), startApi(database)]);
    const scored = async () => (await askAsOwner(database, `select 1 from task where state <> 'done' limit 1`)).length === 0;
    await until('everyone to be scored', scored, 60_000);
    await goOn(api.url, readWorld());
    await until('everyone to be scored', scored, 60_000);
    await askAsOwner(database, rare);
    await Promise.all([worker.kill('SIGTERM'), api.kill('SIGTERM')]);
  });

const readWorld = (): CanaryFile => JSON.parse(readFileSync(file, 'utf8')) as CanaryFile;

/** The api of a copy of the seeded world, and a caller for everyone in it. */
export interface SecurityStage {
  readonly database: TestDatabase;
  readonly world: CanaryFile;
  readonly url: string;
  readonly api: RunningProcess;
  readonly worker: RunningProcess | null;
  caller(signIn: string | CanarySignIn): Caller;
  close(): Promise<void>;
}

/** A copy of the seeded world as a database. */
export async function seededDatabase(): Promise<{ database: TestDatabase; world: CanaryFile }> {
  await seedWorld();
  return { database: await makeDatabase('canary'), world: readWorld() };
}

/** Opens the stage. `env` is for the api alone; without a worker nothing moves by itself. */
export async function openSecurityStage(options: { env?: Record<string, string>; worker?: boolean } = {}): Promise<SecurityStage> {
  const { database, world } = await seededDatabase();
  const [api, worker] = await Promise.all([startApi(database, options.env), options.worker ? startWorker(database) : null]);
  const callers = new Map(world.signIns.map((signIn) => [signIn.key, new Caller(api.url, signIn.cookie)]));
  return {
    database,
    world,
    url: api.url,
    api,
    worker,
    caller: (signIn) => {
      const caller = callers.get(typeof signIn === 'string' ? signIn : signIn.key);
      if (!caller) throw new Error(`Nobody is called ${typeof signIn === 'string' ? signIn : signIn.key}.`);
      return caller;
    },
    close: async () => {
      await Promise.all([api.kill('SIGTERM'), worker?.kill('SIGTERM')]);
      await database.drop();
    },
  };
}
