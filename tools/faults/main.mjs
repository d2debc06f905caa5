// Tries faults on real processes: npm run test:faults -- [--rounds N] [--seed S] [NAME…]; without rounds the short form that npm test has.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

process.chdir(resolve(import.meta.dirname, '../..'));
const { values, positionals } = parseArgs({ options: { rounds: { type: 'string' }, seed: { type: 'string' } }, allowPositionals: true });
for (const name of ['rounds', 'seed'])
  if (values[name] !== undefined && !/^[1-9]\d{0,8}$/.test(values[name])) {
    console.error(`--${name} takes a whole number from 1.`);
    process.exit(2);
  }
const { buildServer } = await import('../start/build.mjs');
await buildServer();
const pattern = positionals.length > 0 ? `test/faults/(${positionals.join('|')})` : 'test/faults/';
const args = ['node_modules/jest/bin/jest.js', '--selectProjects', 'real', '--runInBand', '--testPathPatterns', pattern];
const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', ...args], {
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
    ...(values.rounds ? { FAULT_ROUNDS: values.rounds } : {}),
    ...(values.seed ? { FAULT_SEED: values.seed } : {}),
  },
});
process.exit(status ?? 1);
