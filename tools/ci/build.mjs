/** The three builds: the daily one of the server, the browser's, and Nest's own CLI as the second way. */
import { run, finish } from './lib.mjs';

const builds = [
  ['npm', ['run', '--silent', 'build']],
  ['npm', ['run', '--silent', 'web:build']],
  ['npx', ['--no-install', 'nest', 'build', 'api']],
];
const problems = [];
for (const [command, args] of builds) {
  const began = Date.now();
  const { code } = run(command, args);
  const said = [command, ...args].join(' ');
  console.log(`  ${said}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
  if (code !== 0) problems.push(`${said} ended with ${code}`);
}
finish('build', problems, 'server (swc), browser (Vite), api by the Nest CLI (tsc)');
