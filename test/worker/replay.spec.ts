import { execFile } from 'node:child_process';
import { jest } from '@jest/globals';
import pg from 'pg';
import { replayRun, type Replay, type Run } from '#matching';
import { UpdatePerson } from '#people';
import { asOwner, copyPerson } from '../support/crowd.js';
import { concepts, personInput, value } from '../support/people.js';
import { until } from '../support/processes.js';
import { office, openScoring, type Scoring } from '../support/scoring.js';

jest.setTimeout(120_000);

let stage: Scoring;
let run: Run;
let needId: string;
let people: { strong: { id: string; version: number }; weak: { id: string; version: number } };

/** The command as somebody types it. */
const replay = (...args: readonly string[]): Promise<{ code: number; out: string }> =>
  new Promise((done) => {
    const { NODE_OPTIONS: _jestOnly, ...env } = process.env;
    execFile(
      process.execPath,
      ['dist/tools/replay/main.js', ...args],
      { env: { ...env, DATABASE_URL: stage.database.appUrl, MODE: 'test' } },
      (error, stdout, stderr) => done({ code: error ? Number(error.code) : 0, out: stdout + stderr }),
    );
  });
const again = async (): Promise<Replay> => {
  const answer = await replayRun(stage.db, run.id);
  if (!answer) throw new Error('The run is gone.');
  return answer;
};
const count = async (table: string): Promise<number> =>
  (await stage.lists.rows<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? -1;

beforeAll(async () => {
  stage = await openScoring();
  const strong = await stage.create({});
  people = { strong, weak: await stage.create({ skills: [{ conceptId: concepts.otherSkill, level: 2 }], languages: [] }) };
  await stage.create({ consents: [] });
  await copyPerson(stage.database, strong.id, 240);
  ({ id: needId } = await stage.openNeed());
  run = await stage.scored(needId);
}, 60_000);

afterAll(() => stage?.close());

describe('replay', () => {
  it('gives the run again, bit for bit', async () => {
    expect(await again()).toMatchObject({ runId: run.id, people: 243, rows: 242, erased: [], differences: [] });
    const { code, out } = await replay(run.id, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ people: 243, differences: [] });
  });

  it('keeps what it needs once, however many runs use it', async () => {
    const before = { inputs: await count('scoring_input'), batches: await count('scoring_batch') };
    const other = await stage.openNeed({ title: 'Another one' });
    await stage.scored(other.id);
    // The other need itself is all that is new: the people and the sheet are there.
    expect(await count('scoring_input')).toBe(before.inputs + 1);
    expect(await count('scoring_batch')).toBe(before.batches);
  });

  it('is the same after a person changed: the rows before and after are both reckoned again', async () => {
    const changed = value(
      await new UpdatePerson(stage.db).execute(office, {
        idempotencyKey: crypto.randomUUID(),
        ...people.weak,
        skills: personInput().skills,
      }),
    );
    await until('the new row', async () => (await stage.lists.rowOf(needId, people.weak.id))?.personVersion === changed.version);
    expect(await again()).toMatchObject({ people: 243, rows: 243, erased: [], differences: [] });
  });

  it('finds a figure that was changed by hand, and says which', async () => {
    const [row] = await stage.lists.all(needId);
    const bump = (by: number): Promise<unknown> =>
      asOwner(stage.database, (client) => client.query(`update match set score = score + $2 where id = $1`, [row?.id, by]));
    await bump(-1);
    try {
      const { code, out } = await replay(run.id);
      expect(code).toBe(1);
      expect(out).toContain(`row ${row?.id ?? ''} score: stored ${(row?.score ?? 0) - 1}, reckoned ${row?.score ?? 0}`);
    } finally {
      await bump(1);
    }
  });

  it('compares the cut-off, too', async () => {
    const cut = (at: number | null): Promise<unknown> =>
      asOwner(stage.database, (client) => client.query(`update scoring_run set cut_off = $2 where id = $1`, [run.id, at]));
    await cut(5);
    try {
      expect((await again()).differences).toEqual([{ what: 'cutOff', stored: 5, reckoned: null }]);
    } finally {
      await cut(null);
    }
  });

  it('finds a kept input that was changed by hand', async () => {
    // Not even the owner may change one: no policy lets an update through.
    const keeper = new pg.Client({ connectionString: stage.database.superuserUrl });
    await keeper.connect();
    const swap = (from: number, to: number): Promise<unknown> =>
      keeper.query(
        `update scoring_input set content = jsonb_set(content, '{version}', to_jsonb($2::int)) where person_id = $1 and content -> 'version' = to_jsonb($3::int)`,
        [people.strong.id, to, from],
      );
    await swap(1, 77);
    const { differences } = await again();
    expect(differences.map(({ what }) => what)).toEqual(expect.arrayContaining(['input', 'inputHash']));
    await swap(77, 1);
    await keeper.end();
    expect((await again()).differences).toEqual([]);
  });

  it('lists inputs that were erased since, and still compares the others', async () => {
    const [gone] = await stage.lists.rows<{ hash: string }>(`select hash from scoring_input where person_id = $1`, people.strong.id);
    await asOwner(stage.database, (client) => client.query(`delete from scoring_input where person_id = $1`, [people.strong.id]));
    const answer = await again();
    expect(answer).toMatchObject({ people: 242, rows: 242, differences: [] });
    expect(answer.erased).toEqual([gone?.hash]);
    const { code, out } = await replay(run.id);
    expect(code).toBe(0);
    expect(out).toContain('Erased since, so not compared: 1 inputs.');
  });

  it('knows no run that is not there', async () => {
    expect((await replay(people.weak.id)).code).toBe(2);
    expect((await replay('x')).code).toBe(2);
  });

  it('is for the service alone: an officer reads none of what it keeps', async () => {
    for (const table of ['scoring_input', 'scoring_batch', 'scoring_part'])
      expect(await stage.db.read(office, (manager) => manager.query(`select 1 from ${table} limit 1`))).toEqual([]);
  });
});
