import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { launcher, type Server } from '../support/launcher.js';
import { until } from '../support/processes.js';

const { dataFolder, provision, startPostgres } = launcher;
const folders: string[] = [];
const started: Server[] = [];

const newFolder = (mode = 0o755): string => {
  const folder = mkdtempSync(join(tmpdir(), 'match-launch-'));
  chmodSync(folder, mode);
  folders.push(folder);
  return folder;
};
const start = async (folder: string): Promise<Server> => {
  const server = await startPostgres({ folder, initdbFlags: ['--no-sync'] });
  started.push(server);
  return server;
};
async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
const gone = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
};

afterAll(async () => {
  for (const server of started) await server.stop();
  for (const folder of folders) {
    const moved = dataFolder(folder);
    if (moved !== folder) rmSync(moved, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('the embedded PostgreSQL', () => {
  it('keeps what was committed when the server is killed, and starts again', async () => {
    const folder = newFolder();
    const first = await start(folder);
    await provision(first, 'match');
    await query(first.ownerUrl('match'), 'create table kept as select generate_series(1, 500) as n');
    process.kill(first.pid, 'SIGKILL');
    await until('the end of the killed server', async () => gone(first.pid));
    const second = await start(folder);
    expect(second.adopted).toBe(false);
    expect(await query(second.ownerUrl('match'), 'select count(*)::int as n from kept')).toEqual([{ n: 500 }]);
    await second.stop();
  }, 60_000);

  it('takes over a server that its killed supervisor left running, and serves two folders at once', async () => {
    const folder = newFolder();
    const first = await start(folder);
    const again = await start(folder);
    expect(again).toMatchObject({ adopted: true, pid: first.pid, port: first.port });
    const other = await start(newFolder());
    expect(other.port).not.toBe(first.port);
    await Promise.all([first.stop(), other.stop()]);
    expect(gone(first.pid)).toBe(true);
  }, 60_000);

  it('starts below a closed folder', async () => {
    const folder = join(newFolder(0o700), 'inside');
    mkdirSync(folder);
    const server = await start(folder);
    expect(await query(server.superuserUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
    const moved = dataFolder(folder);
    if (moved !== folder) rmSync(moved, { recursive: true, force: true });
  }, 60_000);

  it('lets nobody in without the password, and gives the application no power over the tables', async () => {
    const server = await start(newFolder());
    await provision(server, 'match');
    await expect(query(`postgres://postgres@127.0.0.1:${server.port}/postgres`, 'select 1')).rejects.toThrow();
    const [role] = (await query(
      server.superuserUrl,
      `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = 'app'`,
    )) as object[];
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false });
    await server.stop();
  }, 60_000);

  it('never touches a data folder that it cannot start', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'postgres'));
    writeFileSync(join(folder, 'postgres', 'precious'), 'data');
    await expect(start(folder)).rejects.toThrow(/PostgreSQL stopped while starting/);
    expect(existsSync(join(folder, 'postgres', 'precious'))).toBe(true);
  }, 60_000);
});
