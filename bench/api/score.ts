import { setTimeout as sleep } from 'node:timers/promises';
import { StartScoringRun } from '#matching';
import { loadConfig } from '#platform/config';
import type { Actor } from '#platform/policy';
import type pg from 'pg';
import { actorOf, must, seedContext } from '../../tools/seed/context.js';
import { idFor } from '../../tools/seed/ids.js';
import { asSuperuser, type BenchDatabase } from './database.js';
import { accountId } from './load.js';
import { startWorker } from './processes.js';

/** What scoring took. */
export interface Scoring {
  readonly needs: number;
  readonly rows: number;
  /** Of the runs done in this session; 0 when all had been done before. */
  readonly seconds: number;
}

const officer = (programme: 'CD4D2' | 'MATCH'): Actor =>
  actorOf(accountId(`programme_officer_${programme.toLowerCase()}`), [{ role: 'programme_officer', programme, country: null, organisationId: null }]);

/** Lets real workers score the newest `limit` open needs that have no list yet. */
export function score(database: BenchDatabase, limit: number, workers: number, say: (text: string) => void): Promise<Scoring> {
  return asSuperuser(database.superuserUrl, async (client) => {
    const { rows: open } = await client.query<{ id: string; programme: 'CD4D2' | 'MATCH'; scored: boolean }>(
      `select n.id, n.programme, exists (select 1 from scoring_run r where r.need_id = n.id and r.current) as scored from need n where n.state = 'OPEN' order by n.created_at desc limit $1`,
      [limit],
    );
    const began = Date.now();
    const left = open.filter(({ scored }) => !scored);
    if (left.length > 0) {
      await ask(database, left);
      const hands = await Promise.all(Array.from({ length: workers }, () => startWorker(database.appUrl)));
      try {
        await untilDone(client, say);
      } finally {
        await Promise.all(hands.map((hand) => hand.stop()));
      }
      await client.query('vacuum analyze match, scoring_run, task, audit_event');
    }
    const rows = await count(client, 'select count(*)::int as n from match where superseded_at is null');
    return { needs: open.length, rows, seconds: left.length > 0 ? (Date.now() - began) / 1000 : 0 };
  });
}

/** Asks for the runs as an officer would. */
async function ask(database: BenchDatabase, needs: readonly { id: string; programme: 'CD4D2' | 'MATCH' }[]): Promise<void> {
  const app = await seedContext(loadConfig({ DATABASE_URL: database.appUrl, MODE: 'demo', LOG_LEVEL: 'warn' }));
  try {
    const runs = app.get(StartScoringRun);
    for (const { id, programme } of needs)
      must(`scoring ${id}`, await runs.execute(officer(programme), { idempotencyKey: idFor(`score ${id}`), needId: id }));
  } finally {
    await app.close();
  }
}

async function untilDone(client: pg.Client, say: (text: string) => void): Promise<void> {
  let told = 0;
  for (;;) {
    const left = await count(client, `select count(*)::int as n from task where state in ('queued', 'running')`);
    const failed = await count(client, `select count(*)::int as n from task where state = 'failed'`);
    if (failed > 0)
      throw new Error(
        `${failed} task(s) failed: ${(await client.query<{ code: string }>(`select distinct error_code as code from task where state = 'failed'`)).rows.map(({ code }) => code).join(', ')}`,
      );
    if (left === 0) return;
    if (Date.now() - told > 10_000) {
      say(`${await count(client, `select count(*)::int as n from scoring_run where current`)} needs are scored`);
      told = Date.now();
    }
    await sleep(500);
  }
}

const count = async (client: pg.Client, sql: string): Promise<number> => (await client.query<{ n: number }>(sql)).rows[0]?.n ?? 0;
