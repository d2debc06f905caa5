import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { TestDatabase } from './database.js';

const sections = [
  'person_skill',
  'person_occupation',
  'person_language',
  'person_education',
  'person_availability',
  'expert_profile',
  'candidate_profile',
  'consent',
];

/** Runs statements as the owner, with the service's eyes: row-level security binds the owner, too. */
export async function asOwner<T>(database: TestDatabase, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    await client.query(`select set_config('app.system', '1', false)`);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Copies a person with all sections and consents; the copies differ from it in id, code and name alone. Returns their ids. */
export async function copyPerson(database: TestDatabase, personId: string, copies: number): Promise<string[]> {
  return asOwner(database, async (client) => {
    // Lists go by id: copies of two people then take turns in a list, whatever the random rest of their ids.
    const ids = Array.from({ length: copies }, (_, at) => at.toString(16).padStart(8, '0') + randomUUID().slice(8));
    const columns = async (table: string, except: readonly string[]): Promise<string> => {
      const { rows } = await client.query<{ name: string }>(
        `select column_name as name from information_schema.columns where table_name = $1 order by ordinal_position`,
        [table],
      );
      return rows
        .map(({ name }) => name)
        .filter((name) => !except.includes(name))
        .map((name) => `"${name}"`)
        .join(', ');
    };
    const own = await columns('person', ['id', 'code', 'name', 'account_id', 'change_seq']);
    await client.query(
      `insert into person (id, code, name, ${own}) select copy.id, left(copy.id::text, 13), 'Copy ' || copy.n, ${own} from person p, unnest($2::uuid[]) with ordinality copy (id, n) where p.id = $1`,
      [personId, ids],
    );
    for (const table of sections) {
      const rest = await columns(table, ['id', 'person_id']);
      await client.query(
        `insert into ${table} (person_id, ${rest}) select copy.id, ${rest} from ${table} s, unnest($2::uuid[]) copy (id) where s.person_id = $1`,
        [personId, ids],
      );
    }
    return ids;
  });
}
