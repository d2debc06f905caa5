import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { launch } from './browser.js';
import { askAsOwner, makeDatabase, makeTemplate, type TestDatabase } from './database.js';
import { type RunningProcess, startApi, startWorker, until } from './processes.js';

/** The whole product on a database with a small demo, and a browser in front of it. */
export interface Stage {
  readonly database: TestDatabase;
  readonly browser: Browser;
  readonly url: string;
  api: RunningProcess;
  worker: RunningProcess;
  /** Starts the api anew where the old one was. */
  restartApi(): Promise<void>;
  close(): Promise<void>;
}

/** Seeds once a run and has everyone scored; the hand-written people and needs are always in the demo. */
export const seedDemo = (size: { people: number; needs: number }): Promise<void> =>
  makeTemplate(`demo_${size.people}_${size.needs}`, async (database) => {
    const { NODE_OPTIONS: _jestOnly, ...env } = process.env;
    const demo = { MODE: 'demo', DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl };
    await promisify(execFile)(process.execPath, ['dist/tools/start/prepare.js'], {
      env: { ...env, ...demo, DEMO_PEOPLE: String(size.people), DEMO_NEEDS: String(size.needs) },
    });
    const worker = await startWorker(database);
    await until(
      'everyone to be scored',
      async () => (await askAsOwner(database, `select 1 from task where state <> 'done' limit 1`)).length === 0,
      60_000,
    );
    await worker.kill('SIGTERM');
  });

/** Starts api, worker and browser on a copy of the demo. `env` is for the api alone. */
export async function openStage(size: { people: number; needs: number }, env: Record<string, string> = {}): Promise<Stage> {
  await seedDemo(size);
  const database = await makeDatabase(`demo_${size.people}_${size.needs}`);
  const [api, worker, browser] = await Promise.all([startApi(database, env), startWorker(database), launch()]);
  const { port } = new URL(api.url);
  const stage: Stage = {
    database,
    api,
    worker,
    browser,
    url: api.url,
    restartApi: async () => {
      await stage.api.kill('SIGKILL');
      stage.api = await startApi(database, { ...env, PORT: port });
    },
    close: async () => {
      await browser.close();
      await Promise.all([stage.api.kill('SIGTERM'), stage.worker.kill('SIGTERM')]);
      await database.drop();
    },
  };
  return stage;
}
