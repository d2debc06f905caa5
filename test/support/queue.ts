import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Redis } from 'ioredis';
import pg from 'pg';
import { migrate } from '../../tools/db/migrate.js';
import type { TestDatabase } from './database.js';
import { freePort } from './processes.js';

/** A place where the queue's jobs live while a spec runs, and the ways in which it can fail. */
export interface Queue {
  /** What a process has to be told to use it. */
  readonly env: Readonly<Record<string, string>>;
  /** Forgets every job, as if no bell had ever rung. */
  empty(): Promise<void>;
  /** Takes the queue's connections away; it can be reached again at once. */
  cutConnections(): Promise<void>;
  /** Makes the queue unusable until {@link mend} is called. */
  breakDown(): Promise<void>;
  mend(): Promise<void>;
  close(): Promise<void>;
}

async function asSuperuser(database: TestDatabase, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The queue in the database itself: the schema that BullMQ keeps there. */
export function postgresQueue(database: TestDatabase): Promise<Queue> {
  return Promise.resolve({
    env: {},
    empty: () => asSuperuser(database, 'truncate bullmq.job, bullmq.event, bullmq.meta cascade'),
    cutConnections: () =>
      asSuperuser(database, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'),
    breakDown: () => asSuperuser(database, 'drop schema bullmq cascade'),
    mend: async () => void (await migrate(database.ownerUrl)),
    close: () => Promise.resolve(),
  });
}

const { findRedis, redisCommand } = (await import(pathToFileURL(resolve('tools/test/redis.mjs')).href)) as {
  findRedis(): string | null;
  redisCommand: string;
};

/** A Redis of its own for one spec file, on a free port, in a folder that is thrown away. */
export async function redisQueue(): Promise<Queue> {
  const program = findRedis();
  if (!program) throw new Error(`No redis-server was found. On Debian: ${redisCommand}. Or set REDIS_SERVER_PATH.`);
  const folder = mkdtempSync(join(tmpdir(), 'match-redis-'));
  const port = await freePort();
  let server = await startServer(program, port, folder);
  const ask = async (work: (client: Redis) => Promise<unknown>): Promise<void> => {
    const client = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: 1 });
    try {
      await work(client);
    } finally {
      client.disconnect();
    }
  };
  return {
    env: { REDIS_URL: `redis://127.0.0.1:${port}` },
    empty: () => ask((client) => client.flushall()),
    cutConnections: () => ask((client) => client.call('CLIENT', 'KILL', 'SKIPME', 'yes', 'TYPE', 'normal')),
    breakDown: () => stopServer(server),
    mend: async () => {
      server = await startServer(program, port, folder);
    },
    close: async () => {
      await stopServer(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startServer(program: string, port: number, folder: string): Promise<ChildProcess> {
  const child = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += String(chunk);
    });
  for (const until = Date.now() + 10_000; Date.now() < until; await sleep(20)) {
    if (child.exitCode !== null) break;
    if (output.includes('Ready to accept connections')) return child;
  }
  throw new Error(`Redis did not start:\n${output}`);
}

const stopServer = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('exit', () => done());
    child.kill('SIGKILL');
  });
