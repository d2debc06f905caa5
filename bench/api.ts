import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '#platform/config';
import { peer as askPeer, signIn, type Ask } from './api/client.js';
import { openDatabase, type BenchDatabase } from './api/database.js';
import { accountId, fill } from './api/load.js';
import { measure, type Sides } from './api/measure.js';
import { startApi, startPostgraphile, type Running } from './api/processes.js';
import { found, reads, type Read } from './api/reads.js';
import { report, type ReadResult } from './api/report.js';
import { score } from './api/score.js';
import { addSearchFunction } from './api/search-function.js';
import { applications, countStatements } from './api/statements.js';
import { drawSubjects, type Labelled } from './api/subjects.js';

const help = `Measures the five main reads of the api beside PostGraphile on the same tables.

  npm run bench:api -- --people 20000 --needs 1000 --seed 1 [--scored N] [--requests N] [--workers N] [--folder DIR]

  --people N    people of the generator (default 20000)
  --needs N     needs of the generator, three of four open (default 1000)
  --seed S      seed of the generator (default 1)
  --scored N    how many of the newest open needs the worker scores first (default 200; a few seconds each)
  --requests N  measured requests a read and side (default 300)
  --workers N   workers that score (default 2)
  --folder DIR  keeps the filled database there and takes it up again (default: a folder that is thrown away)

The report goes to standard output, progress to standard error.
`;

const began = Date.now();
const say = (text: string): void => void process.stderr.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${text}\n`);

/** PostGraphile lives in a package of its own, fetched when it is first measured. */
function installPostgraphile(): void {
  const folder = join(projectRoot, 'bench/postgraphile');
  if (existsSync(join(folder, 'node_modules/postgraphile'))) return;
  say('PostGraphile is being installed');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('PostGraphile could not be installed.');
}

async function compare(read: Read, database: BenchDatabase, sides: Sides, requests: number): Promise<ReadResult> {
  const [product, peer] = [sides.product.ask, sides.peer.ask];
  const [ours, theirs] = [(await product(read.product, read.variables(0))).data, (await peer(read.peer, read.variables(0))).data];
  const rows = read.rows && { product: read.rows.product(ours as never), peer: read.rows.peer(theirs as never) };
  if (rows && (rows.product.length === 0 || rows.product.join() !== rows.peer.join()))
    throw new Error(`${read.name}: the two sides do not read the same rows: ${JSON.stringify(rows)}`);
  await database.logStatements(true);
  await product('{ __typename }', {});
  const counted = {
    product: await countStatements(database, applications.product, () => product(read.product, read.variables(1))),
    peer: await countStatements(database, applications.peer, () => peer(read.peer, read.variables(1))),
  };
  await database.logStatements(false);
  const figures = await measure(read, sides, requests);
  say(`${read.name}: ${figures.product.p50.toFixed(1)} ms and ${figures.peer.p50.toFixed(1)} ms`);
  const { name, difference } = read;
  return { name, difference, product: { ...figures.product, statements: counted.product }, peer: { ...figures.peer, statements: counted.peer } };
}

/** How many of the misspelt labels are understood. */
async function findings(read: Read, labels: readonly Labelled[], product: Ask, peer: Ask): Promise<{ product: number; peer: number; of: number }> {
  const sum = { product: 0, peer: 0, of: labels.length };
  for (const { words, id } of labels) {
    if (found.product((await product(read.product, { words })).data).includes(id)) sum.product += 1;
    if (found.peer((await peer(read.peer, { words })).data).includes(id)) sum.peer += 1;
  }
  return sum;
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      people: text,
      needs: text,
      seed: text,
      scored: text,
      requests: text,
      workers: text,
      folder: text,
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return void process.stdout.write(help);
  const number = (value: string | undefined, fallback: number): number => {
    if (value !== undefined && !/^\d{1,7}$/.test(value)) throw new Error(`${value} is not a whole number.`);
    return value === undefined ? fallback : Number(value);
  };
  const size = { people: number(values.people, 20_000), needs: number(values.needs, 1_000), seed: number(values.seed, 1) };
  const requests = number(values.requests, 300);
  installPostgraphile();
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'match-bench-'));
  // The server runs as another user when we are root, and has to pass here.
  if (!values.folder) chmodSync(folder, 0o755);
  const stops: (() => Promise<void>)[] = [];
  const keep = (running: Running): Running => {
    stops.unshift(() => running.stop());
    return running;
  };
  try {
    const database = await openDatabase(folder);
    stops.unshift(() => database.stop());
    say('PostgreSQL and ESCO are there');
    await fill(database, size, say);
    await addSearchFunction(database);
    const scoring = await score(database, number(values.scored, 200), number(values.workers, 2), say);
    say(`${scoring.needs} needs are scored${scoring.seconds > 0 ? ` in ${scoring.seconds.toFixed(0)} s` : ''}`);

    const api = keep(await startApi(database.appUrl));
    const officer = 'programme_officer_cd4d2';
    const settings = {
      'app.account': accountId(officer),
      'app.person': '',
      'app.staff': 'CD4D2',
      'app.organisations': '',
      'app.system': '',
      'app.administrator': '',
    };
    const other = keep(await startPostgraphile(database.appUrl, settings));
    const [product, peer] = [await signIn(api.url, officer), askPeer(other.url)];
    const sides = { product: { ask: product, running: api }, peer: { ask: peer, running: other } };
    const subjects = await drawSubjects(database, product);
    const results: ReadResult[] = [];
    for (const read of reads(subjects)) results.push(await compare(read, database, sides, requests));
    const search = reads(subjects).at(-1);
    const facts = {
      ...size,
      scoredNeeds: scoring.needs,
      matchRows: scoring.rows,
      requests,
      postgres: database.version,
      found: search ? await findings(search, subjects.labels, product, peer) : { product: 0, peer: 0, of: 0 },
      memory: { product: await api.memory(), peer: await other.memory() },
      results,
    };
    process.stdout.write(report(facts));
  } finally {
    for (const stop of stops) await stop();
    if (!values.folder) rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
