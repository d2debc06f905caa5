/** Code, files and packages that nothing uses, and packages that are used without being named (knip.json). */
import { run, finish } from './lib.mjs';

finish(
  'unused',
  run('npx', ['--no-install', 'knip', '--no-progress', '--no-config-hints']).code === 0,
  'no unused file, export or package, and none that is missing from package.json',
);
