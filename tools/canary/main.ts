// Seeds a world for leak tests and writes canary.json: npm run seed:canary -- --people N --seed S [--out FILE] [--json]
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ConfigError, loadConfig } from '#platform/config';
import { seedContext } from '../seed/context.js';
import { seedCanary } from './seed.js';

const most = 5_000;

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string', default: '24' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: 'canary.json' },
      json: { type: 'boolean', default: false },
    },
  });
  const people = Number(values.people);
  const seed = Number(values.seed);
  if (!Number.isInteger(people) || people < 11 || people > most || !Number.isInteger(seed)) {
    console.error(`--people takes a whole number from 11 to ${most}, --seed a whole number.`);
    return 2;
  }
  const config = loadConfig();
  if (config.MODE !== 'demo' && config.MODE !== 'test') {
    console.error(`seed:canary makes up people and opens sessions: it runs in the modes demo and test alone, not in ${config.MODE}.`);
    return 2;
  }
  const app = await seedContext(config);
  try {
    const file = await seedCanary(app, { people, seed });
    // The file opens sessions: nobody but its owner reads it.
    writeFileSync(values.out, `${JSON.stringify(file, null, 1)}\n`, { mode: 0o600 });
    const counts = { people: file.people.length, needs: file.needs.length, tokens: file.tokens.length, signIns: file.signIns.length };
    if (values.json) console.log(JSON.stringify({ file: values.out, ...counts }));
    else
      console.log(
        `${values.out}: ${counts.people} people, ${counts.needs} needs, ${counts.tokens} values that stand nowhere else, ${counts.signIns} sign-ins.`,
      );
    return 0;
  } finally {
    await app.close();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 2;
}
