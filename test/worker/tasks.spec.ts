import { err, ok } from '#kernel';
import { loadConfig } from '#platform/config';
import { Db, makeDataSource } from '#platform/db';
import { systemActor } from '#platform/policy';
import { TaskRegistry, TaskRunner, type TaskContext } from '#platform/tasks';
import { auditSink } from '#privacy';
import { dueTasks } from '../../libs/platform/tasks/claim.js';
import { askAsOwner, makeDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/processes.js';

let database: TestDatabase;
let db: Db;
const registry = new TaskRegistry();
const runners: TaskRunner[] = [];
let behave: (context: TaskContext, attempt: number) => Promise<void> = async () => undefined;

const effect = (name: string) => async (write: Parameters<Parameters<Db['write']>[2]>[0]) => {
  await write.manager.query(`insert into account (display_name) values ($1)`, [name]);
  write.audit({ action: 'spec.effect', subjectType: 'spec', subjectId: name });
  return ok(null);
};
const effects = async (name: string) =>
  ((await askAsOwner(database, `select count(*)::int as n from account where display_name = $1`, [name])) as { n: number }[])[0]?.n;
const taskRow = async (id: string) =>
  (
    (await askAsOwner(database, `select state, attempts, error_code from task where id = $1`, [id])) as {
      state: string;
      attempts: number;
      error_code: string | null;
    }[]
  )[0];

async function addTask(): Promise<string> {
  let id = '';
  db.useDoorbell((ids) => {
    id = ids[0] ?? '';
  });
  await db.write(systemActor('spec'), { operation: 'spec.ask' }, async (write) => {
    write.task('spec.work', {});
    write.audit({ action: 'spec.asked', subjectType: 'spec', subjectId: 'x' });
    return ok(null);
  });
  return id;
}

beforeAll(async () => {
  database = await makeDatabase();
  db = new Db(await (await makeDataSource(database.appUrl, { worker: true })).initialize());
  db.useAuditSink(auditSink);
  registry.add({ kind: 'spec.work', run: (task, context) => behave(context, task.attempt) });
  const config = loadConfig({ DATABASE_URL: database.appUrl, MODE: 'test', LOG_LEVEL: 'silent', TASK_LEASE_MS: '600' });
  runners.push(new TaskRunner(config, db, registry), new TaskRunner(config, db, registry));
});

afterAll(async () => {
  await db?.source.destroy();
  await database?.drop();
});

describe('a task', () => {
  it('is done once, however often the bell rings', async () => {
    behave = async (context) => void (await context.finish(effect('bells')));
    const id = await addTask();
    const outcomes = await Promise.all(Array.from({ length: 8 }, (_, i) => runners[i % 2]!.run(id)));
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(await effects('bells')).toBe(1);
    expect(await taskRow(id)).toMatchObject({ state: 'done', attempts: 1 });
  });

  it('is taken over after its worker went silent, and the late one writes nothing', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    behave = async (context, attempt) => {
      if (attempt === 1) await held;
      await context.finish(effect('takeover'));
    };
    const id = await addTask();
    const late = runners[0]!.run(id);
    await until('the first claim', async () => (await taskRow(id))?.state === 'running');
    // The worker freezes: its heartbeat no longer reaches the database.
    await askAsOwner(database, `update task set lease_until = now() - interval '1 second', fence = fence where id = $1`, [id]);
    expect(await runners[1]!.run(id)).toBe('done');
    release();
    expect(await late).toBe('nothing');
    expect(await effects('takeover')).toBe(1);
  });

  it('tries again after a failure and is kept as failed after five tries', async () => {
    behave = async () => {
      throw Object.assign(new Error('secret words'), { code: 'spec_broken' });
    };
    const id = await addTask();
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await askAsOwner(database, `update task set run_after = now() where id = $1`, [id]);
      expect(await runners[0]!.run(id)).toBe('failed');
    }
    expect(await taskRow(id)).toEqual({ state: 'failed', attempts: 5, error_code: 'spec_broken' });
    expect(await runners[0]!.run(id)).toBe('nothing');
  });

  it('that ends without an effect counts as failed, not as done', async () => {
    behave = async (context) => {
      await context.finish(async () => err({ kind: 'not_found', what: 'x' }));
    };
    const id = await addTask();
    expect(await runners[0]!.run(id)).toBe('failed');
    expect(await taskRow(id)).toMatchObject({ state: 'queued', error_code: 'handler_unfinished' });
  });

  it('handed back by a worker that stops waits at once, and the try does not count', async () => {
    behave = async () => {
      throw Object.assign(new Error('The worker stops.'), { code: 'stopped' });
    };
    const id = await addTask();
    expect(await runners[0]!.run(id)).toBe('nothing');
    expect(await taskRow(id)).toEqual({ state: 'queued', attempts: 0, error_code: null });
  });

  it('that outlives five workers is kept as failed', async () => {
    behave = async () => undefined;
    const id = await addTask();
    await askAsOwner(database, `update task set state = 'running', attempts = 5, lease_until = now() - interval '1 second' where id = $1`, [id]);
    expect(await runners[0]!.run(id)).toBe('nothing');
    expect(await dueTasks(db.source, 100)).not.toContain(id);
    expect(await taskRow(id)).toEqual({ state: 'failed', attempts: 5, error_code: 'worker_died' });
  });
});
