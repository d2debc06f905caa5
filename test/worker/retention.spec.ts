import { jest } from '@jest/globals';
import { ok } from '#kernel';
import { replayRun, runsById, StartScoringRun, type Run } from '#matching';
import { UpdatePerson } from '#people';
import { systemActor } from '#platform/policy';
import { asOwner, copyPerson } from '../support/crowd.js';
import { value } from '../support/people.js';
import { until } from '../support/processes.js';
import { office, openScoring, type Scoring } from '../support/scoring.js';

jest.setTimeout(120_000);

let stage: Scoring;
let old: Run;
let current: Run;
const system = systemActor('retention.spec');

const count = async (table: string): Promise<number> =>
  (await stage.lists.rows<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? -1;
const counts = async (): Promise<Record<string, number>> => ({
  parts: await count('scoring_part'),
  batches: await count('scoring_batch'),
  inputs: await count('scoring_input'),
  rows: await count('match'),
});
/** Has the night's task done; gives how it ended. */
async function night(): Promise<{ state: string; code: string | null }> {
  const [made] = await stage.db
    .write(system, { operation: 'spec.night' }, async (write) => {
      await write.manager.query(`update task set state = 'cancelled' where kind = 'matching.prune_records' and state = 'queued'`);
      const rows = (await write.manager.query(`insert into task (kind, payload) values ('matching.prune_records', '{}') returning id`)) as {
        id: string;
      }[];
      write.audit({ action: 'spec.night', subjectType: 'task', subjectId: 'night' });
      return ok(rows);
    })
    .then((result) => value(result));
  await stage.bell.ring([made?.id ?? '']);
  return until('the night', async () => {
    const [row] = await stage.lists.rows<{ state: string; code: string | null; attempts: number }>(
      `select state, error_code as code, attempts from task where id = $1`,
      made?.id,
    );
    return row && row.attempts > 0 && row.state !== 'running' ? row : null;
  });
}
/** Makes everything that was stored so far older. */
const age = (months: number): Promise<void> =>
  asOwner(stage.database, async (client) => {
    await client.query(`update scoring_run set finished_at = finished_at - make_interval(months => $1)`, [months]);
  });
const again = async (id: string) => replayRun(stage.db, id);
const runOf = async (id: string): Promise<Run | undefined> => (await stage.db.read(system, (manager) => runsById(manager, [id]))).get(id);

beforeAll(async () => {
  stage = await openScoring();
  const person = await stage.create({});
  await copyPerson(stage.database, person.id, 120);
  const { id: needId } = await stage.openNeed();
  old = await stage.scored(needId);
  value(await new UpdatePerson(stage.db).execute(office, { idempotencyKey: crypto.randomUUID(), ...person, skills: [] }));
  const { id } = value(await new StartScoringRun(stage.db).execute(office, { idempotencyKey: crypto.randomUUID(), needId }));
  current = await until('the next list', async () => {
    const run = await stage.lists.current(needId);
    return run?.id === id ? run : null;
  });
  // Inputs, batches and parts are history that nobody may change: their age is set as the superuser.
  await asSuperuser(`update scoring_input set created_at = created_at - interval '2 days'`);
  await asSuperuser(`update scoring_batch set created_at = created_at - interval '2 days'`);
}, 90_000);

afterAll(() => stage?.close());

async function asSuperuser(sql: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: stage.database.superuserUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}

describe('what runs were reckoned from', () => {
  it('stays while their time of retention lasts', async () => {
    const before = await counts();
    await age(23);
    expect(await night()).toMatchObject({ state: 'done' });
    expect(await counts()).toEqual(before);
    expect(await again(old.id)).toMatchObject({ recordsGone: false, people: 121, differences: [] });
  });

  it('is thrown away after it, unless another run was reckoned from the same', async () => {
    const before = await counts();
    await age(2);
    expect(await night()).toMatchObject({ state: 'done' });
    const after = await counts();
    // Both runs had two batches; the one without the changed person is that of both.
    expect(before['parts']).toBe(4);
    expect(before['batches']).toBe(3);
    expect(after).toEqual({ parts: 2, batches: 2, inputs: (before['inputs'] ?? 0) - 1, rows: before['rows'] });
    expect((await runOf(old.id))?.recordsGoneAt).toBeInstanceOf(Date);
    expect(await again(old.id)).toMatchObject({ recordsGone: true, people: 0, differences: [] });
    // A current list is retained whatever its age.
    expect((await runOf(current.id))?.recordsGoneAt).toBeNull();
    expect(await again(current.id)).toMatchObject({ recordsGone: false, people: 121, differences: [] });
  });

  it('is not thrown away by a rule below what the law asks for', async () => {
    const months = (figure: number): Promise<void> =>
      asSuperuser(`update programme_rule set params = '{"months": ${figure}}' where code = 'records_kept'`);
    await months(5);
    expect(await night()).toMatchObject({ state: 'queued', code: 'retention_too_short' });
    await months(24);
  });
});
