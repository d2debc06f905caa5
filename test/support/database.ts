import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';

/** A database of its own for one spec file. */
export interface TestDatabase {
  readonly name: string;
  /** Login of the application: row-level security binds it. */
  readonly appUrl: string;
  /** Login that owns the tables. */
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

async function ownerClient(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // The owner is bound by row-level security as well, where a table forces it.
  await client.query(`select set_config('app.system', '1', false)`);
  return client;
}

/** Runs one statement as the owner of a database, all rows in sight. */
export async function askAsOwner<T extends object>(
  { ownerUrl }: Pick<TestDatabase, 'ownerUrl'>,
  statement: string,
  values: unknown[] = [],
): Promise<T[]> {
  const client = await ownerClient(ownerUrl);
  try {
    return (await client.query<T>(statement, values)).rows;
  } finally {
    await client.end();
  }
}

/** Takes a lock, or whatever else lasts as long as a transaction, and holds it until the returned function is called. */
export async function holdAsOwner({ ownerUrl }: Pick<TestDatabase, 'ownerUrl'>, statement: string): Promise<() => Promise<void>> {
  const client = await ownerClient(ownerUrl);
  // A spec that failed leaves it to the end of its database to let go.
  client.on('error', () => undefined);
  await client.query('begin');
  await client.query(statement);
  return () => client.end();
}

const serverUrls = () => JSON.parse(readFileSync('.cache/test-postgres.json', 'utf8')) as { superuserUrl: string; owner: string; app: string };

/**
 * Makes a template once for the whole run, by `fill` on a copy of the migrated one. Spec files run side by side: the
 * first one fills it, the others wait for it.
 */
export async function makeTemplate(name: string, fill: (database: Pick<TestDatabase, 'appUrl' | 'ownerUrl'>) => Promise<void>): Promise<void> {
  const urls = serverUrls();
  const client = new pg.Client({ connectionString: urls.superuserUrl });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext($1))`, [name]);
    const { rows } = await client.query(`select datistemplate as ready from pg_database where datname = $1`, [name]);
    if (rows[0]?.ready) return;
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template tpl strategy file_copy owner owner`);
    await fill({ ownerUrl: urls.owner.replace('DATABASE', name), appUrl: urls.app.replace('DATABASE', name) });
    await client.query(`alter database ${name} with is_template true`);
  } finally {
    await client.end();
  }
}

/** Copies the migrated template, ESCO included (about 0.1 s), or another one. */
export async function makeDatabase(template = 'tpl'): Promise<TestDatabase> {
  const urls = serverUrls();
  const name = `t_${randomBytes(6).toString('hex')}`;
  const asSuperuser = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: urls.superuserUrl });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  await asSuperuser(`create database ${name} template ${template} strategy file_copy owner owner`);
  return {
    name,
    appUrl: urls.app.replace('DATABASE', name),
    ownerUrl: urls.owner.replace('DATABASE', name),
    superuserUrl: urls.superuserUrl.replace(/\/postgres$/, `/${name}`),
    drop: () => asSuperuser(`drop database if exists ${name} with (force)`),
  };
}
