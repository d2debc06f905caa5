import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '#platform/config';
import pg from 'pg';
import { migrate } from '../../tools/db/migrate.js';
import { loadEsco } from '../../tools/esco/load.js';

/** The PostgreSQL of a benchmark run, with its addresses. */
export interface BenchDatabase {
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** The server's log, in which every statement stands while {@link BenchDatabase.logStatements} is on. */
  readonly logFile: string;
  readonly version: string;
  logStatements(on: boolean): Promise<void>;
  stop(): Promise<void>;
}

interface Server {
  readonly superuserUrl: string;
  readonly secrets: object;
  ownerUrl(database: string): string;
  appUrl(database: string): string;
  stop(): Promise<void>;
}

const name = 'bench';

/** The launcher that `npm start` uses; plain JavaScript, so its types stand here. */
async function launcher(): Promise<{
  startPostgres(options: { folder: string; log?: string; settings?: Record<string, string>; initdbFlags?: string[] }): Promise<Server>;
  provision(server: Server, database: string): Promise<void>;
}> {
  return import(pathToFileURL(join(projectRoot, 'tools/postgres/launcher.mjs')).href);
}

/** Starts a PostgreSQL of its own in `folder` and brings it to the newest migration, ESCO included. */
export async function openDatabase(folder: string): Promise<BenchDatabase> {
  const { provision, startPostgres } = await launcher();
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const logFile = join(folder, 'postgres.log');
  // Nothing of a benchmark has to outlive a crash, so loading does not wait for the disk; reads are as in production.
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_wal_size: '4GB',
    shared_buffers: '1GB',
    log_line_prefix: '%a|',
  };
  const server = await startPostgres({ folder, log: logFile, initdbFlags: ['--no-sync'], settings });
  await provision(server, name);
  await migrate(server.ownerUrl(name));
  await loadEsco(server.ownerUrl(name));
  const superuserUrl = server.superuserUrl.replace(/\/postgres$/, `/${name}`);
  const ask = (sql: string): Promise<pg.QueryResult<Record<string, string>>> => asSuperuser(superuserUrl, (client) => client.query(sql));
  return {
    superuserUrl,
    ownerUrl: server.ownerUrl(name),
    appUrl: server.appUrl(name),
    logFile,
    version: (await ask('show server_version')).rows[0]?.server_version ?? '',
    logStatements: async (on) => {
      await ask(`alter system set log_statement = '${on ? 'all' : 'none'}'`);
      await ask('select pg_reload_conf()');
    },
    stop: () => server.stop(),
  };
}

/** Row-level security binds even the owner, and COPY does not work under it: a benchmark fills its tables as the superuser. */
export async function asSuperuser<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
