// Reckons a scoring run again from what was kept of it: node dist/tools/replay/main.js RUN_ID [--json]
import 'reflect-metadata';
import { isUuid } from '#kernel';
import { replayRun, type Replay } from '#matching';
import { ConfigError, loadConfig } from '#platform/config';
import { Db, makeDataSource } from '#platform/db';

/** The answer in words. */
function told({ runId, needId, engineVersion, taxonomyVersion, asOf, people, rows, erased, differences, recordsGone }: Replay): string {
  return [
    `Run ${runId} of need ${needId}, as of ${asOf ?? 'no day'}, engine ${engineVersion ?? 'none'}, classification ${taxonomyVersion ?? 'none'}.`,
    `Reckoned again: ${people} people, ${rows} rows.`,
    ...(erased.length > 0 ? [`Erased since, so not compared: ${erased.length} inputs.`, ...erased.map((hash) => `  ${hash}`)] : []),
    recordsGone
      ? 'Its time of retention is over: nothing is kept that it could be reckoned from.'
      : differences.length === 0
        ? 'The same, bit for bit.'
        : `Differences: ${differences.length}.`,
    ...differences.map(
      ({ what, row, stored, reckoned }) =>
        `  ${row ? `row ${row} ` : ''}${what}: stored ${JSON.stringify(stored)}, reckoned ${JSON.stringify(reckoned)}`,
    ),
  ].join('\n');
}

async function main(args: readonly string[]): Promise<number> {
  const [runId, ...more] = args.filter((arg) => arg !== '--json');
  if (!runId || !isUuid(runId) || more.length > 0) {
    console.error('Name one run by its id: replay RUN_ID [--json]');
    return 2;
  }
  const source = await (await makeDataSource(loadConfig().DATABASE_URL, { pool: 2, statementTimeoutMs: 60_000, name: 'replay' })).initialize();
  try {
    const replay = await replayRun(new Db(source), runId);
    if (!replay) {
      console.error(`There is no run ${runId}.`);
      return 2;
    }
    console.log(args.includes('--json') ? JSON.stringify(replay) : told(replay));
    return replay.recordsGone ? 3 : replay.differences.length > 0 ? 1 : 0;
  } finally {
    await source.destroy();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 2;
}
