import { randomUUID } from 'node:crypto';
import { err, ok } from '#kernel';
import { Db, FactRegistry, makeDataSource, type Write } from '#platform/db';
import { anonymous, systemActor, type Actor } from '#platform/policy';
import { auditSink } from '#privacy';
import { askAsOwner, makeDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let db: Db;
const system = systemActor('spec');
const one: Actor = { ...anonymous('en', 'spec'), accountId: randomUUID() };

const addAccount = (write: Write, name: string) => write.manager.query(`insert into account (display_name) values ($1)`, [name]);
const accounts = async (name: string) =>
  ((await askAsOwner(database, `select count(*)::int as n from account where display_name = $1`, [name])) as { n: number }[])[0]?.n;
const audits = async (action: string) =>
  ((await askAsOwner(database, `select count(*)::int as n from audit_event where action = $1`, [action])) as { n: number }[])[0]?.n;

beforeAll(async () => {
  database = await makeDatabase();
  const facts = new FactRegistry();
  facts.on({
    factType: 'spec.happened',
    taskKind: 'spec.react',
    payload: (fact) => ({ subject: fact.subjectId }),
    dedupeKey: (fact) => fact.subjectId,
  });
  db = new Db(await (await makeDataSource(database.appUrl)).initialize(), facts);
  db.useAuditSink(auditSink);
});

afterAll(async () => {
  await db?.source.destroy();
  await database?.drop();
});

describe('a write', () => {
  it('commits state, audit row, fact and task together', async () => {
    const rung: string[] = [];
    db.useDoorbell((ids) => rung.push(...ids));
    const result = await db.write(system, { operation: 'spec.together' }, async (write) => {
      await addAccount(write, 'together');
      write.audit({ action: 'spec.together', subjectType: 'account', subjectId: 'x' });
      write.fact('spec.happened', 'subject-1');
      return ok({ done: true });
    });
    expect(result).toEqual(ok({ done: true }));
    expect(await accounts('together')).toBe(1);
    expect(await audits('spec.together')).toBe(1);
    const tasks = (await askAsOwner(database, `select id, payload from task where kind = 'spec.react'`)) as { id: string; payload: unknown }[];
    expect(tasks).toEqual([{ id: rung[0], payload: { subject: 'subject-1' } }]);
  });

  it('is refused when it changed something without an audit row', async () => {
    const change = db.write(system, { operation: 'spec.silent' }, async (write) => {
      await addAccount(write, 'silent');
      return ok(null);
    });
    await expect(change).rejects.toThrow(/spec\.silent changed data without an audit row/);
    expect(await accounts('silent')).toBe(0);
  });

  it('leaves nothing behind when the use case fails, whichever way', async () => {
    const fail = (outcome: 'err' | 'throw') =>
      db.write(system, { operation: 'spec.fail' }, async (write) => {
        await addAccount(write, 'half');
        write.audit({ action: 'spec.fail', subjectType: 'account', subjectId: 'x' });
        write.fact('spec.happened', 'half');
        if (outcome === 'throw') throw new Error('no');
        return err({ kind: 'not_found', what: 'account' });
      });
    expect(await fail('err')).toEqual(err({ kind: 'not_found', what: 'account' }));
    await expect(fail('throw')).rejects.toThrow('no');
    expect(await accounts('half')).toBe(0);
    expect(await audits('spec.fail')).toBe(0);
    expect(await askAsOwner(database, `select 1 from fact where subject_id = 'half'`)).toEqual([]);
  });

  it('joins open tasks of one key into one', async () => {
    for (let i = 0; i < 3; i += 1)
      await db.write(system, { operation: 'spec.key' }, async (write) => {
        write.fact('spec.happened', 'often');
        write.audit({ action: 'spec.key', subjectType: 'spec', subjectId: 'often' });
        return ok(null);
      });
    expect(await askAsOwner(database, `select count(*)::int as n from task where dedupe_key = 'often'`)).toEqual([{ n: 1 }]);
    expect(await askAsOwner(database, `select count(*)::int as n from fact where subject_id = 'often'`)).toEqual([{ n: 3 }]);
  });
});

describe('an idempotency key', () => {
  const create = (key: string, name: string, actor = one) =>
    db.write(actor, { operation: 'spec.create', idempotency: { key, input: { name } } }, async (write) => {
      const [row] = (await write.manager.query(`select app_create_account($1, null, '[]') as id`, [name])) as { id: string }[];
      write.audit({ action: 'spec.created', subjectType: 'account', subjectId: row?.id ?? '' });
      return ok({ id: row?.id ?? '' });
    });

  it('gives the same answer to the same request and does the work once', async () => {
    const key = randomUUID();
    const first = await create(key, 'once');
    expect(await create(key, 'once')).toEqual(first);
    expect(await accounts('once')).toBe(1);
  });

  it('holds when ten requests come at once', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => create(key, 'race')));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await accounts('race')).toBe(1);
  });

  it('refuses another input under the same key, and a key that is no UUID', async () => {
    const key = randomUUID();
    await create(key, 'first input');
    expect(await create(key, 'second input')).toEqual(err({ kind: 'key_reused' }));
    expect(await create('17', 'third')).toEqual(err({ kind: 'invalid_input', problems: [{ field: 'idempotencyKey', rule: 'rule.uuid' }] }));
    expect(await accounts('second input')).toBe(0);
  });

  it('belongs to one actor', async () => {
    const key = randomUUID();
    await create(key, 'mine');
    const other = await create(key, 'theirs', { ...one, accountId: randomUUID() });
    expect(other.ok).toBe(true);
    expect(await accounts('theirs')).toBe(1);
  });
});

describe('the application’s login', () => {
  it('can neither change nor delete audit rows and facts, nor own tables', async () => {
    await expect(db.source.query(`update audit_event set action = 'x'`)).rejects.toThrow();
    await expect(db.source.query(`delete from audit_event`)).rejects.toThrow();
    await expect(db.source.query(`delete from fact`)).rejects.toThrow(/permission denied/);
    await expect(db.source.query(`drop table task`)).rejects.toThrow(/must be owner/);
    await expect(db.source.query(`truncate task`)).rejects.toThrow(/permission denied/);
  });

  it('cannot write through a read', async () => {
    await expect(db.read(system, (manager) => manager.query(`insert into account (display_name) values ('read')`))).rejects.toThrow(/read-only/);
  });
});
