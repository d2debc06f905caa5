import { readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchDatabase } from './database.js';

/** What the two sides call themselves when they connect. */
export const applications = { product: 'api', peer: 'postgraphile' } as const;

/** Statements that one request sends, as PostgreSQL logs them: those that read tables, and all, transaction and settings included. */
export interface Statements {
  readonly reading: number;
  readonly all: number;
}

/** Counts what an application sends while `work` runs. */
export async function countStatements(database: BenchDatabase, application: string, work: () => Promise<unknown>): Promise<Statements> {
  const from = statSync(database.logFile).size;
  await work();
  await sleep(100);
  const log = readFileSync(database.logFile).subarray(from).toString('utf8');
  const begins = new RegExp(`^${application}\\|LOG: {2}(?:statement|execute [^:]*): (.*)$`, 'gm');
  const statements = [...log.matchAll(begins)].map(([, sql = '']) => sql.trim().toLowerCase());
  const own = /^(begin|start transaction|commit|rollback|set |savepoint|release|select set_config)/;
  return { all: statements.length, reading: statements.filter((sql) => !own.test(sql)).length };
}
