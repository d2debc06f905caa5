// Finds Debian's Chromium; installs it when it is missing and we may.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Path of a Chromium on this machine, or null. CHROMIUM_PATH names another one. */
export function findChromium() {
  const wanted = process.env.CHROMIUM_PATH
    ? [process.env.CHROMIUM_PATH]
    : ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return wanted.find((path) => existsSync(path)) ?? null;
}

/** Installs Chromium from Debian when we are root there. Null when that cannot be done. */
export function installChromium() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log('Installing Chromium from Debian …');
  const run = (args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  return run(['update', '-qq']) && run(['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core', 'fonts-dejavu'])
    ? findChromium()
    : null;
}
