import { loadConfig } from '#platform/config';
import { Db, makeDataSource } from '#platform/db';
import { type Actor, anonymous, type Role, roles } from '#platform/policy';
import type { CanaryFile, CanarySignIn } from '../../tools/canary/file.js';
import { record } from '../../tools/security/figures.js';
import { askAsOwner, type TestDatabase } from '../support/database.js';
import { Caller } from './support/caller.js';
import { Expected } from './support/expected.js';
import { type Inside, openInside, openToAll } from './support/inside.js';
import { type Leak, LeakFinder } from './support/leaks.js';
import { readSchema } from './support/leaves.js';
import { Matrix } from './support/matrix.js';
import { rootsOf } from './support/roots.js';
import { seededDatabase } from './support/stage.js';

const expected = new Expected();
let database: TestDatabase;
let world: CanaryFile;
const count = { texts: 0, tables: 0, rows: 0, leaksOfRows: 0, leaksOfPolicies: 0, namesOfAccounts: 0 };

beforeAll(async () => {
  ({ database, world } = await seededDatabase());
}, 240_000);

afterAll(async () => {
  record('S2', count, count.texts > 0 && count.rows > 0 && count.leaksOfRows + count.leaksOfPolicies + count.namesOfAccounts === 0);
  await database?.drop();
});

/** An officer reads by whom a decision was made, so the rows of accounts are open to officers, whatever the programme: a known width. */
const names = (leaks: readonly Leak[]): Leak[] => leaks.filter(({ field }) => field === 'account.display_name');

/** Where one's own organisation or programme is not concerned: what one line alone must never show. */
const foreign = (leaks: readonly Leak[]): Leak[] =>
  leaks.filter(
    ({ relation, field }) =>
      relation !== 'case' &&
      relation !== 'programme' &&
      field !== 'account.display_name' &&
      !(relation === 'organisation' && field === 'need_move.reason'),
  );

async function askEverything(inside: Inside): Promise<LeakFinder> {
  const leaks = new LeakFinder(world, expected);
  const callers = new Map(world.signIns.map((signIn) => [signIn.key, new Caller(inside.url, signIn.cookie)]));
  const matrix = new Matrix({
    schema: readSchema(),
    world,
    expected,
    roots: await rootsOf(database, world),
    caller: ({ key }) => callers.get(key) as Caller,
    hear: (viewer, _caller, answer, document) => leaks.read(viewer, answer.text, document.slice(0, 160)),
  });
  await matrix.askFields(['person', 'jsonResume', 'need', 'match', 'gateReport', 'scoringRun', 'myMatches']);
  await matrix.askLists();
  count.texts += leaks.texts;
  expect(leaks.found).toBeGreaterThan(200);
  return leaks;
}

/** Who a sign-in is, as the service would find out. */
function actorOf({ accountId, role, programme, country, organisation, person }: CanarySignIn): Actor {
  const known = (roles as readonly string[]).includes(role);
  return {
    ...anonymous('en', 'spec'),
    accountId: role === 'visitor' || role === 'suspended' ? null : accountId,
    personId: world.people.find(({ key }) => key === person)?.id ?? null,
    grants: known
      ? [{ role: role as Role, programme, country, organisationId: organisation ? (world.organisations[organisation] ?? null) : null }]
      : [],
  };
}

describe('S2, one line of defence alone', () => {
  it('row-level security shows nobody a row that tells of another programme or organisation', async () => {
    const { DATABASE_URL } = loadConfig({ MODE: 'test', DATABASE_URL: database.appUrl });
    const db = new Db(await (await makeDataSource(DATABASE_URL)).initialize());
    try {
      const leaks = new LeakFinder(world, expected);
      const tables = await askAsOwner<{ name: string }>(
        database,
        `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r' and c.relrowsecurity order by 1`,
      );
      count.tables = tables.length;
      for (const viewer of world.signIns)
        for (const { name } of tables)
          await db.read(actorOf(viewer), async (manager) => {
            // A table that the login may not read at all shows nothing.
            const [may] = (await manager.query(`select has_table_privilege(current_user, $1, 'select') as yes`, [name])) as { yes: boolean }[];
            if (!may?.yes) return;
            const rows = (await manager.query(`select row_to_json(t)::text as row from ${name} t`)) as { row: string }[];
            count.rows += rows.length;
            for (const { row } of rows) leaks.read(viewer, row, name);
          });
      const bad = foreign(leaks.leaks);
      count.leaksOfRows += bad.length;
      count.namesOfAccounts = names(leaks.leaks).length;
      // Nobody but officers reads more names than their own.
      expect(names(leaks.leaks).filter(({ viewer }) => !viewer.startsWith('programme_officer'))).toEqual([]);
      expect([...new Set(bad.map((leak) => `${leak.viewer} ${leak.relation}: ${leak.field} in ${leak.where}`))]).toEqual([]);
      expect(leaks.found).toBeGreaterThan(200);
    } finally {
      await db.source.destroy();
    }
  }, 240_000);

  it('with every policy open, row-level security and the conditions of the queries hold', async () => {
    const inside = await openInside(database.appUrl);
    try {
      for (const entry of inside.entries) inside.replace(entry, openToAll);
      const bad = foreign((await askEverything(inside)).leaks);
      count.leaksOfRows += bad.length;
      expect([...new Set(bad.map((leak) => `${leak.viewer} ${leak.relation}: ${leak.field} in ${leak.where.slice(0, 80)}`))]).toEqual([]);
    } finally {
      for (const entry of inside.entries) inside.restore(entry);
      await inside.close();
    }
  }, 300_000);

  it('policies hold on a login that row-level security does not bind', async () => {
    const inside = await openInside(database.superuserUrl);
    try {
      const { leaks } = await askEverything(inside);
      count.leaksOfPolicies = leaks.length;
      expect([...new Set(leaks.map((leak) => `${leak.viewer} ${leak.relation}: ${leak.field} in ${leak.where.slice(0, 80)}`))]).toEqual([]);
    } finally {
      await inside.close();
    }
  }, 300_000);
});
