import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '#platform/config';

/** A process under measurement. */
export interface Running {
  readonly url: string;
  /** Resident memory in megabytes. */
  memory(): Promise<number>;
  /** Processor time used so far, in milliseconds; it does not depend on what else the machine does. */
  processor(): Promise<number>;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });

async function start(script: string, env: Record<string, string>, port: number): Promise<Running> {
  const child = spawn(process.execPath, [script], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'warn', PORT: String(port), ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return {
    url: `http://127.0.0.1:${port}`,
    memory: () => residentMegabytes(child),
    processor: () => processorMilliseconds(child),
    stop: () =>
      new Promise((done) => {
        if (child.exitCode !== null || child.signalCode !== null) return done();
        child.once('exit', () => done());
        child.kill('SIGTERM');
      }),
  };
}

/** What the operating system says the process holds; 0 where it cannot be asked. */
async function residentMegabytes(child: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024);
}

/** User and system time in ticks of 10 ms, as every Linux counts them; 0 where the operating system cannot be asked. */
async function processorMilliseconds(child: ChildProcess): Promise<number> {
  const stat = await readFile(`/proc/${child.pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10;
}

async function untilReady(path: string, running: Running, init: RequestInit = {}): Promise<Running> {
  for (const end = Date.now() + 120_000; Date.now() < end; await sleep(100)) {
    if (
      await fetch(`${running.url}${path}`, init).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return running;
  }
  await running.stop();
  throw new Error(`${path} was not ready within two minutes.`);
}

/** The product's api, as `npm start` runs it. */
export const startApi = async (databaseUrl: string): Promise<Running> =>
  untilReady('/readyz', await start('dist/apps/api/src/main.js', { DATABASE_URL: databaseUrl, MODE: 'demo' }, await freePort()));

/** A worker that works off what waits in the task table. */
export const startWorker = async (databaseUrl: string): Promise<Running> =>
  start('dist/apps/worker/src/main.js', { DATABASE_URL: databaseUrl, MODE: 'demo', SWEEP_MS: '1000' }, await freePort());

/** PostGraphile on the same tables, with these settings in each of its transactions. */
export async function startPostgraphile(databaseUrl: string, settings: Record<string, string>): Promise<Running> {
  const peer = await start('bench/postgraphile/serve.mjs', { DATABASE_URL: databaseUrl, SETTINGS: JSON.stringify(settings) }, await freePort());
  const hello = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ __typename }' }) };
  return untilReady('/graphql', peer, hello);
}
