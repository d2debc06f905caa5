// npm test on a bare machine: installs, builds, runs every spec, and closes with the counts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { install } from '../start/bootstrap.mjs';

process.chdir(resolve(import.meta.dirname, '../..'));
install();
const { buildServer, buildWeb } = await import('../start/build.mjs');
const { findChromium, installChromium } = await import('./chromium.mjs');
const { findRedis, installRedis, redisCommand } = await import('./redis.mjs');

const timed = async (name, work) => {
  const began = Date.now();
  const result = await work();
  console.log(`${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return result;
};

await timed('Building the server', buildServer);
await timed('Building the web', buildWeb);
const browser = findChromium() ?? (await timed('Installing Chromium', installChromium));
const redis = findRedis() ?? (await timed('Installing Redis', installRedis));

rmSync('.cache/results', { recursive: true, force: true });
mkdirSync('.cache/results', { recursive: true });
const args = process.argv.slice(2);
const { status } = await timed('Running the specs', () =>
  spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      RESULT_NAME: 'jest',
      NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
      ...(browser ? { CHROMIUM_PATH: browser } : { BROWSER_SPECS: 'off' }),
      ...(redis ? { REDIS_SERVER_PATH: redis } : { REDIS_SPECS: 'off' }),
    },
  }),
);

const sum = { passed: 0, failed: 0, skipped: 0 };
for (const file of readdirSync('.cache/results')) {
  const counts = JSON.parse(readFileSync(`.cache/results/${file}`, 'utf8'));
  for (const key of Object.keys(sum)) sum[key] += counts[key];
}
if (!browser) {
  const files = existsSync('test/browser') ? readdirSync('test/browser').filter((name) => name.endsWith('.spec.ts')).length : 0;
  console.log(`${files} browser spec file(s) skipped: no Chromium was found.`);
  console.log('To run them on Debian: sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium');
}
if (!redis) {
  const files = readdirSync('test/worker').filter((name) => name.endsWith('.redis.spec.ts')).length;
  console.log(`${files} spec file(s) of the queue on Redis skipped: no redis-server was found.`);
  console.log(`To run them on Debian: ${redisCommand}`);
}
console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}`);
process.exit(status === 0 && sum.failed === 0 ? 0 : 1);
