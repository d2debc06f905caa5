import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestDatabase } from './database.js';

/** A real process of the product, started from the build. */
export interface RunningProcess {
  readonly child: ChildProcess;
  readonly output: () => string;
  kill(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** A port that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });

function start(script: string, env: Record<string, string>): RunningProcess {
  const { NODE_OPTIONS: _jestOnly, ...rest } = process.env;
  const child = spawn(process.execPath, [script], {
    env: { ...rest, MODE: 'test', LOG_LEVEL: 'info', ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    output += String(chunk);
  });
  return {
    child,
    output: () => output,
    kill: (signal) =>
      new Promise((done) => {
        if (child.exitCode !== null || child.signalCode !== null) return done();
        child.once('exit', () => done());
        child.kill(signal);
      }),
  };
}

/** Starts the worker and waits until it serves. */
export async function startWorker(database: Pick<TestDatabase, 'appUrl'>, env: Record<string, string> = {}): Promise<RunningProcess> {
  const worker = start('dist/apps/worker/src/main.js', { DATABASE_URL: database.appUrl, TASK_LEASE_MS: '2000', SWEEP_MS: '1000', ...env });
  await new Promise<void>((done, fail) => {
    worker.child.once('message', () => done());
    worker.child.once('exit', (code) => fail(new Error(`The worker ended (${code ?? 'signal'}):\n${worker.output()}`)));
  });
  return worker;
}

/** Starts the api on a free port, or on `PORT` of the environment, and waits until it is ready. */
export async function startApi(database: Pick<TestDatabase, 'appUrl'>, env: Record<string, string> = {}): Promise<RunningProcess & { url: string }> {
  const port = Number(env.PORT) || (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const api = start('dist/apps/api/src/main.js', { DATABASE_URL: database.appUrl, PORT: String(port), ...env });
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(50)) {
    if (api.child.exitCode !== null) throw new Error(`The api ended:\n${api.output()}`);
    if (
      await fetch(`${url}/readyz`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return Object.assign(api, { url });
  }
  throw new Error(`The api was not ready:\n${api.output()}`);
}

/** Waits until `probe` gives something, or fails with the last state. */
export async function until<T>(what: string, probe: () => Promise<T | null | undefined | false>, timeoutMs = 45_000): Promise<T> {
  for (const end = Date.now() + timeoutMs; Date.now() < end; await sleep(50)) {
    const found = await probe();
    if (found) return found;
  }
  throw new Error(`Waited ${timeoutMs} ms in vain: ${what}`);
}
