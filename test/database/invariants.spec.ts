import { execFileSync } from 'node:child_process';
import { jest } from '@jest/globals';
import { Db, makeDataSource } from '#platform/db';
import pg from 'pg';
import { always } from '../../tools/invariants/always.js';
import { atRest } from '../../tools/invariants/at-rest.js';
import { verifyInvariants, type Verdict } from '../../tools/invariants/check.js';
import { makeDatabase } from '../support/database.js';
import { seedDemo } from '../support/stage.js';

jest.setTimeout(120_000);

const size = { people: 12, needs: 2 };
const template = `demo_${size.people}_${size.needs}`;

async function verdictOf(url: string): Promise<Verdict> {
  const source = await (await makeDataSource(url, { pool: 1 })).initialize();
  try {
    return await verifyInvariants(new Db(source), { rest: true });
  } finally {
    await source.destroy();
  }
}

/** Does to a copy of the demo what no code of ours does, past triggers and rights, and says what is noticed. */
async function noticed(harm: string): Promise<readonly string[]> {
  const database = await makeDatabase(template);
  try {
    const client = new pg.Client({ connectionString: database.superuserUrl });
    await client.connect();
    await client.query(`set session_replication_role = replica; ${harm}`);
    await client.end();
    return [...new Set((await verdictOf(database.appUrl)).violations.map(({ name }) => name))];
  } finally {
    await database.drop();
  }
}

const some = (table: string, where = 'true'): string => `(select id from ${table} where ${where} order by id limit 1)`;
const moved = `(select need_id from need_move group by need_id having count(*) > 2 order by need_id limit 1)`;
const scoring = `kind = 'matching.score_need' and state = 'done'`;

/** Something that breaks each invariant. */
const harms: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    always
      .filter(({ name }) => /^audit\.[a-z_]+\.([a-z]+_)*at$/.test(name))
      .map(({ name }) => {
        const [, table, at] = name.split('.');
        return [name, `update ${table} set ${at} = now() + interval '1 year' where ctid = (select ctid from ${table} limit 1)`];
      }),
  ),
  'audit.interest.at': `insert into interest (need_id, person_id, programme, answer) select n.id, p.id, n.programme, 'interested' from need n, person p limit 1`,
  'audit.person.versions': `update person set version = version + 1 where id = ${some('person')}`,
  'audit.need.versions': `delete from need_version where need_id = ${some('need')} and version = 1`,
  'audit.nomination.versions': `delete from audit_event where action = 'matching.nomination.made' and subject_id = ${some('nomination')}::text`,
  'audit.consents': `update consent set withdrawn_at = (select max(at) from audit_event) where id = ${some('consent', 'withdrawn_at is null')}`,
  'history.need': `update need_move set event = 'fill' where id = (select id from need_move where need_id = ${moved} order by version limit 1)`,
  'history.nomination': `update nomination set state = 'SELECTED' where id = ${some('nomination', `state = 'SUGGESTED'`)}`,
  keys: `insert into idempotency_key (owner, key, fingerprint) values ('spec', gen_random_uuid(), 'x')`,
  'task.state': `update task set ended_at = null where id = ${some('task')}`,
  'task.effect': `update task set ended_at = ended_at + interval '1 second' where id = ${some('task')}`,
  'task.once': `insert into audit_event (at, action, subject_type, subject_id, request_id, operation)
    select at, action, subject_type, subject_id, request_id, operation from audit_event where action = 'matching.run.completed' limit 1`,
  'run.cause': `update scoring_run set cause = 'nobody' where id = ${some('scoring_run')}`,
  'run.once': `insert into fact (type, subject_id, at) select type, subject_id, at from fact where type = 'matching.run_completed' limit 1`,
  'run.whole': `update scoring_run set people_considered = people_considered - 1 where id = ${some('scoring_run', `state = 'DONE'`)}`,
  'nomination.match': `update nomination set match_id = (select m.id from match m where m.person_id <> nomination.person_id limit 1) where id = ${some('nomination')}`,
  'rest.tasks': `update task set state = 'queued', ended_at = null where id = ${some('task', scoring)}`,
  'rest.failed': `update task set state = 'failed', error_code = 'spec' where id = ${some('task', scoring)}`,
  'rest.facts': `delete from task where kind = 'matching.rescore_person'`,
  'rest.runs': `update scoring_run set state = 'RUNNING', current = false where id = ${some('scoring_run', 'current')}`,
  'rest.lists': `update need set version = version + 1 where id = ${some('need', `state = 'OPEN'`)}`,
  'rest.consent': `delete from consent where purpose = 'MATCHING'`,
};

beforeAll(() => seedDemo(size), 120_000);

describe('verify:invariants', () => {
  it('finds nothing in the demo, and says so to people and programs', async () => {
    const database = await makeDatabase(template);
    try {
      expect(await verdictOf(database.appUrl)).toEqual({ checked: always.length + atRest.length, violations: [] });
      const { NODE_OPTIONS: _jestOnly, ...rest } = process.env;
      const env = { ...rest, MODE: 'test', DATABASE_URL: database.appUrl };
      const run = (...args: string[]): string =>
        execFileSync(process.execPath, ['dist/tools/invariants/main.js', ...args], { env, encoding: 'utf8' });
      expect(run()).toBe(`${always.length} invariants hold.\n`);
      expect(JSON.parse(run('--rest', '--json'))).toEqual({ checked: always.length + atRest.length, violations: [] });
    } finally {
      await database.drop();
    }
  });

  it('has something here that breaks each invariant', () => {
    expect(Object.keys(harms).sort()).toEqual([...always, ...atRest].map(({ name }) => name).sort());
  });

  it.each(Object.keys(harms))('notices what breaks %s', async (name) => {
    expect(await noticed(harms[name] ?? '')).toContain(name);
  });
});
