import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadEscoTables } from '../esco/read.js';
import { createGenerator, defaultAsOf, generatorVersion } from './index.js';
import { writeLines } from './write-lines.js';

const help = `Writes synthetic people, needs and organisations as JSON lines. No real persons.

  npm run generate -- --people 300 --needs 40 --seed 7 [--out DIR] [--as-of YYYY-MM-DD] [--esco DIR]

  --people N     lines of people.jsonl (default 300)
  --needs M      lines of needs.jsonl (default 40); organisations.jsonl follows from it
  --seed S       a whole number; the same seed and date give the same bytes (default 1)
  --out DIR      where to write (default .data/generated)
  --as-of DATE   the day the data is for (default ${defaultAsOf})
  --esco DIR     the ESCO tables (default data/esco)

about.json beside them holds the arguments, the counts and the SHA-256 of each file.
`;

function wholeNumber(name: string, text: string, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most) throw new Error(`--${name} must be a whole number from 0 to ${most}, not "${text}"`);
  return value;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      people: { type: 'string', default: '300' },
      needs: { type: 'string', default: '40' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: '.data/generated' },
      'as-of': { type: 'string', default: defaultAsOf },
      esco: { type: 'string', default: 'data/esco' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const people = wholeNumber('people', values.people, 10_000_000);
  const needs = wholeNumber('needs', values.needs, 1_000_000);
  const seed = wholeNumber('seed', values.seed, 2 ** 31);
  const generator = createGenerator(loadEscoTables(values.esco), { seed, asOf: values['as-of'] });
  mkdirSync(values.out, { recursive: true });
  const started = process.hrtime.bigint();
  const files = {
    'organisations.jsonl': await writeLines(join(values.out, 'organisations.jsonl'), generator.organisations(needs)),
    'needs.jsonl': await writeLines(join(values.out, 'needs.jsonl'), generator.needs(needs)),
    'people.jsonl': await writeLines(join(values.out, 'people.jsonl'), generator.people(people)),
  };
  const about = { generator: generatorVersion, esco: '1.2', seed, asOf: generator.asOf, files };
  writeFileSync(join(values.out, 'about.json'), `${JSON.stringify(about, null, 2)}\n`);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  for (const [name, { lines }] of Object.entries(files)) process.stdout.write(`${join(values.out, name)}: ${lines} lines\n`);
  process.stdout.write(`seed ${seed}, as of ${generator.asOf}, ${seconds.toFixed(1)} s\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
