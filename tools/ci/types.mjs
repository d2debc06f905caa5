/** TypeScript over the server with its tests and tools, and over the browser's side. */
import { existsSync } from 'node:fs';
import { run, finish } from './lib.mjs';

const projects = ['tsconfig.json', 'apps/web/tsconfig.json'].filter((project) => existsSync(project));
const problems = projects.filter((project) => run('npx', ['--no-install', 'tsc', '--noEmit', '--pretty', 'false', '-p', project]).code !== 0);
finish(
  'types',
  problems.map((project) => `${project} has type errors`),
  projects.join(', '),
);
