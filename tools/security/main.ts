// Runs the numbered security tests and prints their figures: npm run security:report [-- --long] [--json]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Figure, forget, recorded } from './figures.js';

const told = ({ id, figure, met }: Figure): string =>
  `${id.padEnd(4)} ${met ? 'met    ' : 'NOT MET'}  ${Object.entries(figure)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')}`;

function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: { long: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
  });
  forget();
  const own = { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings', ...(values.long ? { SECURITY_LONG: '1' } : {}) };
  // What the tools say goes to standard error, so that standard output is the report alone.
  const stdio: ['ignore', number, 'inherit'] = ['ignore', 2, 'inherit'];
  if (!existsSync('dist-web/index.html')) spawnSync('npm', ['run', '--silent', 'web:build'], { stdio });
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/jest/bin/jest.js', '--selectProjects', 'real', '--testPathPatterns', 'test/security/s\\d'],
    {
      stdio,
      env: own,
    },
  );
  const figures = recorded();
  if (values.json) console.log(JSON.stringify({ tests: Object.fromEntries(figures.map((figure) => [figure.id, figure])) }));
  else {
    for (const figure of figures) console.log(told(figure));
    console.log(`${figures.filter(({ met }) => met).length} of ${figures.length} met.`);
  }
  return status === 0 && figures.length > 0 && figures.every(({ met }) => met) ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
