// Builds what changed: the server by swc, the web by Vite. A stamp of the sources says whether there is work.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressWeb } from './compress.mjs';

function* filesOf(folder) {
  if (!existsSync(folder)) return;
  if (statSync(folder).isFile()) return void (yield folder);
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name === 'node_modules') continue;
    if (entry.isDirectory()) yield* filesOf(path);
    else if (!/\.spec\.tsx?$/.test(entry.name)) yield path;
  }
}

function stampOf(folders) {
  const hash = createHash('sha256');
  for (const folder of folders) for (const file of filesOf(folder)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function run(command, args, quiet) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: process.env });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (!quiet) process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`${args[0]} failed:\n${output}`))));
  });
}

async function whenChanged(name, sources, work) {
  const file = `.cache/build/${name}`;
  const stamp = stampOf(sources);
  if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return false;
  await work();
  mkdirSync('.cache/build', { recursive: true });
  writeFileSync(file, stamp);
  return true;
}

const bin = (name) => join('node_modules/.bin', name);

/** Compiles apps, libs, tools and migrations into dist. True when there was something to do. */
export const buildServer = () =>
  whenChanged('server', ['apps/api', 'apps/worker', 'libs', 'tools', 'migrations', 'bench', '.swcrc', 'package-lock.json'], async () => {
    // swc never deletes stale output, and an old migration left in dist would still run.
    rmSync('dist', { recursive: true, force: true });
    await run(
      bin('swc'),
      [
        'apps/api',
        'apps/worker',
        'libs',
        'tools',
        'migrations',
        'bench',
        '-d',
        'dist',
        '--quiet',
        '--ignore',
        '**/*.spec.ts',
        '--ignore',
        '**/node_modules/**',
      ],
      true,
    );
  });

/** Builds the web into dist-web and compresses its files. True when there was something to do. */
export const buildWeb = () =>
  whenChanged('web', ['apps/web', 'libs/kernel', 'package-lock.json'], async () => {
    await run(bin('vite'), ['build', '--config', 'apps/web/vite.config.ts', '--logLevel', 'warn'], true);
    compressWeb();
  });
