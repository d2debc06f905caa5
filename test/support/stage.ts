import { spawnSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { launch } from './browser.js';
import { makeDatabase, type TestDatabase } from './database.js';
import { type RunningProcess, startApi, startWorker } from './processes.js';

/** The whole product on a database with a small demo, and a browser in front of it. */
export interface Stage {
  readonly database: TestDatabase;
  readonly api: RunningProcess & { readonly url: string };
  readonly browser: Browser;
  worker: RunningProcess;
  close(): Promise<void>;
}

/** Seeds a small demo (the hand-written people and needs are always in it) and starts api, worker and browser. */
export async function openStage(size: { people: number; needs: number }): Promise<Stage> {
  const database = await makeDatabase();
  const { NODE_OPTIONS: _jestOnly, ...env } = process.env;
  const seeded = spawnSync(process.execPath, ['dist/tools/start/prepare.js'], {
    env: { ...env, MODE: 'demo', DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl, DEMO_PEOPLE: String(size.people), DEMO_NEEDS: String(size.needs) },
    encoding: 'utf8',
  });
  if (seeded.status !== 0) throw new Error(`The demo was not seeded:\n${seeded.stdout}${seeded.stderr}`);
  const [api, worker, browser] = await Promise.all([startApi(database), startWorker(database), launch()]);
  const stage: Stage = {
    database, api, worker, browser,
    close: async () => {
      await browser.close();
      await Promise.all([api.kill('SIGTERM'), stage.worker.kill('SIGTERM')]);
      await database.drop();
    },
  };
  return stage;
}
