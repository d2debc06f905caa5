// The main job on one machine: database, migrations, classification, demo, web, api and worker behind one port.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildServer, buildWeb } from './build.mjs';

const root = resolve(import.meta.dirname, '../..');
process.chdir(root);
const began = Date.now();
const watch = process.argv.includes('--watch');
const port = Number(process.env.PORT || 3000);
const folder = resolve(process.env.DATA_DIR || '.data');
const mode = process.env.MODE || 'demo';
const say = (text) => console.log(text);
const step = (text) => console.log(`[${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s] ${text}`);

let postgres = null;
let starting = null;
let stopping = false;
const children = new Map();

/** A port that nobody listens on, for the catcher of letters. */
const freePort = () =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port: found } = probe.address();
      probe.close(() => done(found));
    });
  });

/**
 * What production must be given and a demo draws for itself: the key that seals addresses, kept beside the data it opens, and
 * a server that catches letters instead of sending them.
 */
async function ownEnvironment() {
  if (mode === 'production') return {};
  const file = join(folder, 'master-key');
  if (!process.env.MASTER_KEY && !existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 });
  return {
    ...(process.env.MASTER_KEY ? {} : { MASTER_KEY: readFileSync(file, 'utf8').trim() }),
    ...(process.env.SMTP_URL || process.env.MAIL_CATCHER_PORT ? {} : { MAIL_CATCHER_PORT: String(await freePort()) }),
  };
}

function taken(wanted) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', (error) => done(error.code === 'EADDRINUSE' || error.code === 'EACCES'));
    probe.listen(wanted, process.env.HOST || '127.0.0.1', () => probe.close(() => done(false)));
  });
}

/** Runs one of our own scripts to its end; its output is ours. */
function runOnce(script, args, env) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--enable-source-maps', script, ...args], { stdio: ['ignore', 'inherit', 'inherit'], env });
    children.set(script, child);
    child.on('error', fail);
    child.on('exit', (code, signal) => {
      children.delete(script);
      if (code === 0) done();
      else fail(new Error(`${script} ended with ${signal ?? `code ${code}`}.`));
    });
  });
}

/** Starts a process that is to stay, and starts it anew when it falls, with growing patience. */
function keep(name, script, env, attempt = 0) {
  const startedAt = Date.now();
  const child = spawn(process.execPath, ['--enable-source-maps', script], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env });
  children.set(name, child);
  child.on('exit', (code, signal) => {
    children.delete(name);
    if (stopping || child.replaced) return;
    const next = Date.now() - startedAt > 30_000 ? 0 : attempt + 1;
    if (next > 8) return void shutdown(1, `The ${name} fell ${next} times in a row; see the lines above.`);
    say(`The ${name} ended (${signal ?? `code ${code}`}) and is started again.`);
    setTimeout(() => !stopping && keep(name, script, env, next), Math.min(5_000, 100 * 2 ** next));
  });
  return child;
}

function end(child) {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    const hard = setTimeout(() => child.kill('SIGKILL'), 15_000);
    child.once('exit', () => {
      clearTimeout(hard);
      done();
    });
    child.kill('SIGTERM');
  });
}

async function shutdown(code, reason) {
  if (stopping) return;
  stopping = true;
  if (reason) console.error(reason);
  await Promise.all([...children.values()].map(end));
  // Interrupted while the database was starting: it is ours all the same.
  postgres ??= await starting?.catch(() => null);
  await postgres?.stop();
  process.exit(code);
}

/** Holds the data folder for this supervisor as long as it lives: a second one must not stop the first one's database. */
async function holdAlone(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, application_name: 'supervisor' });
  client.on('error', () => undefined);
  await client.connect();
  for (const until = Date.now() + 3_000; ; await sleep(100)) {
    const { rows } = await client.query('select pg_try_advisory_lock(417009) as held');
    if (rows[0].held) return true;
    if (Date.now() > until) return false;
  }
}

/** Starts the database again when it falls, where it was: api and worker know it by its address, and wait for it. */
async function keepDatabase(start) {
  for (;;) {
    await postgres.ended();
    if (stopping) return;
    say('PostgreSQL ended and is started again.');
    const { port: where } = postgres;
    postgres = null;
    starting = start(where);
    postgres = await starting;
    await holdAlone(postgres.superuserUrl);
  }
}

async function untilReady(name, child) {
  for (const until = Date.now() + 60_000; Date.now() < until && !stopping; await sleep(100)) {
    if (
      await fetch(`http://${process.env.HOST || '127.0.0.1'}:${port}/readyz`)
        .then((answer) => answer.ok)
        .catch(() => false)
    )
      return;
    if (child.exitCode !== null && !children.has(name) && stopping) return;
  }
  if (!stopping) throw new Error(`The ${name} was not ready within 60 seconds.`);
}

async function main() {
  if (await taken(port))
    throw new Error(`Port ${port} is taken, perhaps by another copy of this program.\nChoose another one: PORT=${port + 1} npm start`);
  mkdirSync(folder, { recursive: true });
  step(watch ? 'Building, and watching for changes …' : 'Building what changed …');
  const web = buildWeb();
  web.catch(() => undefined);
  await buildServer();

  const env = { LOG_LEVEL: 'warn', ...process.env, ...(await ownEnvironment()), MODE: mode, PORT: String(port), DATA_DIR: folder };
  if (process.env.DATABASE_URL) {
    if (!process.env.DATABASE_OWNER_URL)
      throw new Error('DATABASE_OWNER_URL must be set beside DATABASE_URL: the login that owns the database runs the migrations.');
    step('Using the database of DATABASE_URL.');
  } else {
    const { provision, startPostgres } = await import('../postgres/launcher.mjs');
    step('Starting the embedded PostgreSQL …');
    const start = (where) => startPostgres({ folder, log: join(folder, 'postgres.log'), port: where });
    starting = start();
    const server = await starting;
    if (!(await holdAlone(server.superuserUrl))) {
      starting = null;
      throw new Error(`Another npm start uses the data in ${folder}. Stop it first, or give this one its own: DATA_DIR=.data-2 npm start`);
    }
    postgres = server;
    await provision(postgres, 'match');
    keepDatabase(start).catch((error) => shutdown(1, error.message));
    Object.assign(env, { DATABASE_URL: postgres.appUrl('match'), DATABASE_OWNER_URL: postgres.ownerUrl('match') });
  }
  step('Migrating …');
  await runOnce('dist/tools/start/prepare.js', [], env);
  await web;
  step('Starting the api and the worker …');
  keep('worker', 'dist/apps/worker/src/main.js', env);
  await untilReady('api', keep('api', 'dist/apps/api/src/main.js', env));
  if (stopping) return;
  step('Ready.');
  say(`\n  MATCH/CD4D2   http://localhost:${port}   (${mode})\n`);
  if (mode === 'demo')
    say(
      '  Choose a role on the home page: expert, candidate, host institution, employer,\n  programme officer, partner, country office, administrator. No password in the demo.\n',
    );
  say('  Ctrl-C stops everything. The data stays; npm run demo:reset begins anew.\n');
  if (watch) await watchForChanges(env);
}

/** Rebuilds on each change and starts api and worker anew. */
async function watchForChanges(env) {
  const { watch: watchFiles } = await import('chokidar');
  let timer = null;
  watchFiles(['apps', 'libs', 'migrations', 'tools'], { ignoreInitial: true }).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      try {
        if (await buildServer()) {
          for (const name of ['worker', 'api']) {
            const child = children.get(name);
            if (child) {
              child.replaced = true;
              await end(child);
            }
            keep(name, `dist/apps/${name}/src/main.js`, env);
          }
        }
        if (await buildWeb()) say('The web is built anew; reload the page.');
      } catch (error) {
        console.error(error.message);
      }
    }, 150);
  });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void shutdown(0));
main().catch((error) => shutdown(1, error.message));
