import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { asOwner } from './crowd.js';
import type { TestDatabase } from './database.js';

async function columnsOf(client: pg.Client, table: string, except: readonly string[]): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = $1 and table_schema = 'public' order by ordinal_position`,
    [table],
  );
  return rows
    .filter(({ name }) => !except.includes(name))
    .map(({ name }) => `"${name}"`)
    .join(', ');
}

/** Copies a need with its requirements; the copies differ from it in their ids, titles and the moment of writing. Returns their ids. */
export const copyNeed = (database: TestDatabase, needId: string, copies: number): Promise<string[]> =>
  asOwner(database, async (client) => {
    const ids = Array.from({ length: copies }, () => randomUUID());
    const own = await columnsOf(client, 'need', ['id', 'title', 'created_at']);
    await client.query(
      `insert into need (id, title, created_at, ${own}) select copy.id, 'Copy ' || copy.n, n.created_at + copy.n * interval '1 second', ${own}
         from need n, unnest($2::uuid[]) with ordinality copy (id, n) where n.id = $1`,
      [needId, ids],
    );
    const rest = await columnsOf(client, 'requirement', ['id', 'need_id']);
    await client.query(
      `insert into requirement (need_id, ${rest}) select copy.id, ${rest} from requirement r, unnest($2::uuid[]) copy (id) where r.need_id = $1`,
      [needId, ids],
    );
    return ids;
  });

/** Adds organisations without more than a name and a country. */
export const addOrganisations = (database: TestDatabase, count: number): Promise<void> =>
  asOwner(database, async (client) => {
    await client.query(
      `insert into organisation (name, kind, country) select 'Organisation ' || n, 'HOST_INSTITUTION', 'NG' from generate_series(1, $1::int) n`,
      [count],
    );
  });

/** Copies the current run of a need as former ones, without lists, each with someone who saw it. */
export const copyRun = (database: TestDatabase, needId: string, copies: number): Promise<void> =>
  asOwner(database, async (client) => {
    const rest = await columnsOf(client, 'scoring_run', ['id', 'cause', 'current', 'created_at', 'requested_by']);
    await client.query(
      `with made as (
         insert into scoring_run (cause, current, created_at, requested_by, ${rest})
         select 'copy ' || n, false, r.created_at - n * interval '1 minute', a.id, ${rest}
           from scoring_run r, generate_series(1, $2::int) n, (select id from account order by id limit 1) a where r.need_id = $1 and r.current returning id, programme, requested_by)
       insert into scoring_run_reader (run_id, account_id, programme) select id, requested_by, programme from made`,
      [needId, copies],
    );
  });
