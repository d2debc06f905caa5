import { jest } from '@jest/globals';
import { ok } from '#kernel';
import type { NeedRef } from '#needs';
import { systemActor } from '#platform/policy';
import { asOwner } from '../support/crowd.js';
import { personInput } from '../support/people.js';
import { until } from '../support/processes.js';
import { openScoring, type Scoring } from '../support/scoring.js';

jest.setTimeout(120_000);

let stage: Scoring;
let ahead: NeedRef;
let underWay: NeedRef;
const today = (): string => new Date().toISOString().slice(0, 10);

/** Makes every list one of an earlier day. */
const age = (days: number): Promise<unknown> =>
  asOwner(stage.database, (client) => client.query(`update scoring_run set as_of = current_date - $1::int where current`, [days]));
/** Has the night's task done; says how many lists it looked at and how many it asks for. */
async function night(): Promise<{ looked: number; asked: number }> {
  const system = systemActor('refresh.spec');
  await stage.db.write(system, { operation: 'spec.night' }, (write) => {
    write.task('matching.refresh_dates', {}, { dedupeKey: 'matching.refresh_dates' });
    write.audit({ action: 'spec.night', subjectType: 'task', subjectId: 'night' });
    return Promise.resolve(ok(null));
  });
  await until(
    'the night',
    async () => (await stage.lists.rows(`select 1 from task where kind = 'matching.refresh_dates' and state <> 'done'`)).length === 0,
  );
  const [row] = await stage.lists.rows<{ details: { looked: number; asked: number } }>(
    `select details from audit_event where action = 'matching.dates.refreshed' order by id desc limit 1`,
  );
  if (!row) throw new Error('The night left no trace.');
  return row.details;
}
const dayOf = async (ref: NeedRef): Promise<string | null | undefined> => (await stage.lists.current(ref.id))?.asOf;

beforeAll(async () => {
  stage = await openScoring();
  await stage.create({});
  ahead = await stage.openNeed();
  underWay = await stage.openNeed({ startDate: '2026-01-01' });
  for (const { id } of [ahead, underWay]) await stage.scored(id);
}, 60_000);

afterAll(() => stage?.close());

describe('the nightly look at dates', () => {
  it('leaves lists of today alone', async () => {
    expect(await night()).toMatchObject({ looked: 0, asked: 0 });
  });

  it('asks for a new list only where days of the need have passed', async () => {
    await age(40);
    const old = await dayOf(ahead);
    expect(await night()).toMatchObject({ looked: 2, asked: 1 });
    await until('the new list', async () => (await dayOf(underWay)) === today());
    expect(await dayOf(ahead)).toBe(old);
  });

  it('asks once, however often it is done', async () => {
    await age(40);
    await night();
    await until('the new list', async () => (await dayOf(underWay)) === today());
    expect(await night()).toMatchObject({ looked: 1, asked: 0 });
  });

  it('asks for all lists of the programme when somebody has worked another month since', async () => {
    const [job] = personInput().occupations ?? [];
    if (!job) throw new Error('no job');
    await stage.create({ occupations: [{ ...job, from: '2024-01-01', to: null }] });
    await age(40);
    expect(await night()).toMatchObject({ looked: 2, asked: 2 });
    for (const ref of [ahead, underWay]) await until('the new list', async () => (await dayOf(ref)) === today());
    const run = await stage.lists.current(ahead.id);
    const places = await stage.lists.places(ahead.id);
    expect(places).toHaveLength(2);
    expect(places).toEqual(run && (await stage.lists.byEngine(run)));
  });
});
