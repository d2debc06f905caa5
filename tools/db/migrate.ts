import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeDataSource } from '#platform/db';
import { runMigrations as migrateQueue } from 'bullmq';
import pg from 'pg';
import type { DataSource, MigrationInterface } from 'typeorm';

const folder = resolve(import.meta.dirname, '../../migrations');

type MigrationClass = new () => MigrationInterface;

/** Every migration of the folder, oldest first. */
export async function loadMigrations(): Promise<MigrationClass[]> {
  const files = readdirSync(folder)
    .filter((file) => /^\d{13}-[\w-]+\.[jt]s$/.test(file))
    .sort();
  const found: MigrationClass[] = [];
  for (const file of files) {
    const exports = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, unknown>;
    for (const value of Object.values(exports)) if (typeof value === 'function') found.push(value as MigrationClass);
  }
  return found;
}

/** A connection as the owner that knows entities and migrations. */
export async function ownerSource(url: string): Promise<DataSource> {
  const source = await makeDataSource(url, { pool: 2, statementTimeoutMs: 120_000, name: 'migrate' });
  source.setOptions({ migrations: await loadMigrations(), migrationsTableName: 'migration', migrationsTransactionMode: 'each' });
  return source;
}

/**
 * BullMQ makes a sequence per queue at the first job, so the application's login has to be able to create in its schema.
 * What it made there is its own, and to grant on that is not for the owner of the rest.
 */
const queueGrants = `
  grant usage, create on schema bullmq to app;
  grant all on all tables in schema bullmq to app;
  grant execute on all functions in schema bullmq to app;
  do $$ declare name text; begin
    for name in select oid::regclass from pg_class where relnamespace = 'bullmq'::regnamespace and relkind = 'S' and pg_get_userbyid(relowner) = current_user loop
      execute 'grant all on sequence ' || name || ' to app';
    end loop;
  end $$`;

/**
 * Brings the database up to date, one process at a time (advisory lock), the queue's tables included.
 * Returns the names of the migrations that ran.
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const lock = new pg.Client({ connectionString: ownerUrl });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock(417002)');
    const source = await (await ownerSource(ownerUrl)).initialize();
    try {
      const ran = await source.runMigrations();
      await migrateQueue(lock);
      await lock.query(queueGrants);
      return ran.map((migration) => migration.name);
    } finally {
      await source.destroy();
    }
  } finally {
    await lock.end();
  }
}

/** Names of migrations that the code has and the database has not. */
export async function pendingMigrations(source: DataSource): Promise<string[]> {
  const known = (await loadMigrations()).map((migration) => migration.name);
  const done = ((await source.query('select name from migration')) as { name: string }[]).map((row) => row.name);
  return known.filter((name) => !done.includes(name));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const url = process.env.DATABASE_OWNER_URL;
  if (!url) {
    console.error('DATABASE_OWNER_URL must be set to the address of the database, with the login that owns it.');
    process.exit(1);
  }
  const ran = await migrate(url);
  console.log(ran.length > 0 ? `Migrated: ${ran.join(', ')}` : 'The database is up to date.');
}
