import { type ChildProcess, execSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launcher } from '../support/launcher.js';
import { freePort, until } from '../support/processes.js';

const folder = mkdtempSync(join(tmpdir(), 'match-start-'));
const running = new Set<ChildProcess>();

function npmStart(port: number): { child: ChildProcess; output: () => string; ended: Promise<number | null> } {
  const { NODE_OPTIONS: _jestOnly, DATABASE_URL: _none, ...env } = process.env;
  const child = spawn(process.execPath, ['tools/start/bootstrap.mjs'], {
    env: { ...env, PORT: String(port), DATA_DIR: folder, DEMO_PEOPLE: '6', DEMO_NEEDS: '2', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    output += String(chunk);
  });
  const ended = new Promise<number | null>((done) =>
    child.once('exit', (code) => {
      running.delete(child);
      done(code);
    }),
  );
  return { child, output: () => output, ended };
}

const ready = (port: number) =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  );
/** Processes whose command line or environment names our data folder. */
const orphans = (): string => execSync(`ps -eo pid,args | grep -F '${folder}' | grep -v grep || true`, { encoding: 'utf8' }).trim();

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  const moved = launcher.dataFolder(folder);
  const file = join(moved, 'postgres', 'postmaster.pid');
  if (existsSync(file)) process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGINT');
  await new Promise((done) => setTimeout(done, 500));
  rmSync(folder, { recursive: true, force: true });
  if (moved !== folder) rmSync(moved, { recursive: true, force: true });
});

describe('npm start', () => {
  it('serves on one port, tells where, and stops without orphans', async () => {
    const port = await freePort();
    const { child, output, ended } = npmStart(port);
    await until(
      'the line that says it is ready',
      async () => output().includes('Ready.') || (child.exitCode !== null && Promise.reject(new Error(output()))),
      120_000,
    );
    expect(await ready(port)).toBe(true);
    expect(output()).toContain(`http://localhost:${port}`);
    expect(output()).toMatch(/Choose a role/);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(await ready(port)).toBe(false);
    expect(orphans()).toBe('');
  }, 180_000);

  it('starts a database that fell again, and serves as before within 30 seconds', async () => {
    const port = await freePort();
    const { child, output, ended } = npmStart(port);
    await until('ready', async () => output().includes('Ready.') || (child.exitCode !== null && Promise.reject(new Error(output()))), 120_000);
    const file = join(launcher.dataFolder(folder), 'postgres', 'postmaster.pid');
    const postmaster = (): number => Number(existsSync(file) && readFileSync(file, 'utf8').split('\n')[0]);
    const first = postmaster();
    process.kill(first, 'SIGKILL');
    await until('another server', async () => postmaster() !== first && postmaster() > 0 && (await ready(port)), 30_000);
    expect(output()).toContain('PostgreSQL ended and is started again.');
    expect(output()).not.toMatch(/The (api|worker) ended/);
    const roles = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-by': 'web' },
      body: JSON.stringify({ query: '{ demoRoles { key } }' }),
    });
    expect(roles.status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(orphans()).toBe('');
  }, 240_000);

  it('finds its data again, seeds once, and survives the death of its supervisor', async () => {
    const port = await freePort();
    const first = npmStart(port);
    await until(
      'ready',
      async () => first.output().includes('Ready.') || (first.child.exitCode !== null && Promise.reject(new Error(first.output()))),
      120_000,
    );
    expect(first.output()).toMatch(/up to date/);
    expect(first.output()).not.toMatch(/demo’s people and needs are there/);
    // The whole family but the database dies at once, as when a machine's memory runs out.
    const pids = execSync(`pgrep -f 'dist/apps/(api|worker)/src/main.js' || true`, { encoding: 'utf8' })
      .trim()
      .split('\n')
      .filter((pid) => {
        try {
          return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(folder);
        } catch {
          return false;
        }
      });
    const supervisor = execSync(`pgrep -P ${first.child.pid}`, { encoding: 'utf8' }).trim();
    for (const pid of [first.child.pid, Number(supervisor), ...pids.map(Number)]) process.kill(pid!, 'SIGKILL');
    await until('silence on the port', async () => !(await ready(port)));
    const second = npmStart(port);
    await until(
      'ready again',
      async () => second.output().includes('Ready.') || (second.child.exitCode !== null && Promise.reject(new Error(second.output()))),
      120_000,
    );
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(orphans()).toBe('');
  }, 240_000);

  it('says what to do when the port is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => holder.once('listening', done));
    const { port } = holder.address() as { port: number };
    const { output, ended } = npmStart(port);
    expect(await ended).toBe(1);
    expect(output()).toContain(`Port ${port} is taken`);
    expect(output()).toContain(`PORT=${port + 1} npm start`);
    holder.close();
  }, 60_000);
});
