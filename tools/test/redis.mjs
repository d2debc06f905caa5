// Finds Debian's Redis; installs it when it is missing and we may. Only the specs of the queue use it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** How somebody installs it by hand. */
export const redisCommand = 'sudo apt-get update && sudo apt-get install -y --no-install-recommends redis-server';

/** Path of a redis-server on this machine, or null. REDIS_SERVER_PATH names another one. */
export function findRedis() {
  const wanted = process.env.REDIS_SERVER_PATH ? [process.env.REDIS_SERVER_PATH] : ['/usr/bin/redis-server', '/usr/local/bin/redis-server'];
  return wanted.find((path) => existsSync(path)) ?? null;
}

/** Installs Redis from Debian when we are root there, without starting it as a service. Null when that cannot be done. */
export function installRedis() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log('Installing Redis from Debian …');
  // RUNLEVEL keeps the package from starting a server of its own: every spec starts its own one.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const run = (args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  return run(['update', '-qq']) && run(['install', '-y', '-qq', '--no-install-recommends', 'redis-server']) ? findRedis() : null;
}
