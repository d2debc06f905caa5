import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { openDatabase } from './api/database.js';
import { fill } from './api/load.js';
import { measureColdStart, type ColdFigures } from './scoring/cold-part.js';
import { measureEngine, type EngineFigures } from './scoring/engine-part.js';
import type { Setup } from './scoring/parts.js';
import { measurePeers, type PeerFigures } from './scoring/peers-part.js';
import { report, type SizeFacts } from './scoring/report.js';
import { measureWorkers, work, type WorkerFigures } from './scoring/workers-part.js';

const help = `Measures the scoring engine on all pairs of people and needs, beside SQL, nested loops and a plain matcher.

  npm run bench:scoring -- --people 10000,100000 --needs 1000 --seed 1 [--sample N] [--folder DIR] [--cold N]

  --people N,N  numbers of people of the generator, measured one after the other (default 10000,100000)
  --needs M     needs of the generator (default 1000)
  --seed S      seed of the generator (default 1)
  --sample N    needs that SQL is measured on (default 100)
  --cold N      people in the database of the cold start; 0 leaves it out (default 0)
  --folder DIR  keeps the database of the cold start there and takes it up again

Each part runs in a process of its own. The report goes to standard output, progress to standard error.
`;

const began = Date.now();
const say = (text: string): void => void process.stderr.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${text}\n`);
const script = process.argv[1] ?? '';

/** Runs one part in a process of its own and reads its answer. */
function part<T>(name: string, ...args: readonly (object | string | number)[]): T {
  const given = args.map((arg) => JSON.stringify(arg));
  return JSON.parse(
    execFileSync(process.execPath, [script, '--part', name, ...given], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
  ) as T;
}

async function answer(name: string, [setup, more]: readonly string[]): Promise<unknown> {
  const size = JSON.parse(setup ?? '{}') as Setup;
  switch (name) {
    case 'engine':
      return measureEngine(size);
    case 'workers':
      return measureWorkers(size, Number(more), script);
    case 'peers':
      return measurePeers(size, JSON.parse(more ?? '""') as string);
    default:
      return measureColdStart(size, JSON.parse(more ?? '""') as string);
  }
}

function measureSize(setup: Setup, url: string): SizeFacts {
  const engine = part<EngineFigures>('engine', setup);
  say(`${setup.people} people: full engine ${(engine.pairsPerSecond / 1e6).toFixed(1)} M pairs/s`);
  const one = part<WorkerFigures>('workers', setup, 1);
  const two = part<WorkerFigures>('workers', setup, 2);
  if (one.answer.join() !== two.answer.join()) throw new Error('One worker and two do not give the same lists.');
  say(`two workers ${(two.pairsPerSecond / 1e6).toFixed(1)} M pairs/s`);
  const peers = part<PeerFigures>('peers', setup, url);
  say(`SQL ${(peers.sql / 1e6).toFixed(1)} M pairs/s`);
  return { setup, engine, one, two, peers };
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { people: text, needs: text, seed: text, sample: text, folder: text, cold: text, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return void process.stdout.write(help);
  const number = (value: string | undefined, fallback: number): number => {
    if (value !== undefined && !/^\d{1,7}$/.test(value)) throw new Error(`${value} is not a whole number.`);
    return value === undefined ? fallback : Number(value);
  };
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'match-bench-'));
  // The server runs as another user when we are root, and has to pass here.
  if (!values.folder) chmodSync(folder, 0o755);
  const common = { needs: number(values.needs, 1_000), seed: number(values.seed, 1), sample: number(values.sample, 100) };
  const cold = number(values.cold, 0);
  const database = await openDatabase(folder);
  try {
    let start: ColdFigures | null = null;
    if (cold > 0) {
      await fill(database, { people: cold, needs: common.needs, seed: common.seed }, say);
      start = part<ColdFigures>('cold', { ...common, people: cold }, database.superuserUrl);
      say('cold start');
    }
    const facts = (values.people ?? '10000,100000')
      .split(',')
      .map((people) => measureSize({ ...common, people: number(people, 0) }, database.superuserUrl));
    process.stdout.write(report(facts, start));
  } finally {
    await database.stop();
    if (!values.folder) rmSync(folder, { recursive: true, force: true });
  }
}

async function begin(): Promise<void> {
  const [, , flag, name, ...args] = process.argv;
  if (!isMainThread) work();
  else if (flag === '--part') process.stdout.write(JSON.stringify(await answer(name ?? '', args)));
  else await main();
}

begin().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
