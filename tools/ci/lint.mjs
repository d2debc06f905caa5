/** House rules: oxlint (fast, no types, accessibility of the screens), ESLint (types), Prettier (form). */
import { run, finish } from './lib.mjs';

const tools = [
  ['oxlint', ['--deny-warnings']],
  ['eslint', ['--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint/', '.']],
  ['prettier', ['--check', '--log-level', 'warn', '.']],
];
const problems = [];
for (const [tool, args] of tools) {
  const { code } = run('npx', ['--no-install', tool, ...args], { env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=4096' } });
  if (code !== 0) problems.push(`${tool} ended with ${code}${tool === 'prettier' ? ': run npm run format' : ''}`);
}
finish('lint', problems, 'oxlint, ESLint with types, Prettier');
