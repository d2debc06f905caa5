import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfigError, loadConfig } from '#platform/config';
import { record } from '../../tools/security/figures.js';
import { askAsOwner, makeDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
const count = { components: 0, refusals: 0, findings: 0, advisories: 'not run: needs an advisory service' };

beforeAll(async () => {
  database = await makeDatabase();
}, 60_000);

afterAll(async () => {
  record('S24', count, count.components > 0 && count.refusals > 0 && count.findings === 0);
  await database?.drop();
});

const { NODE_OPTIONS: _jestOnly, ...clean } = process.env;
const run = (command: string, args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(command, args, { encoding: 'utf8', env: { ...clean, ...env }, timeout: 60_000, maxBuffer: 50_000_000 });

describe('S24, what we are made of', () => {
  it.each(['secrets', 'lockfile'])('passes the check of %s', (name) => {
    const { status, stdout, stderr } = run('node', [`tools/ci/${name}.mjs`]);
    if (status !== 0) count.findings += 1;
    expect([status, status === 0 ? '' : `${stdout}${stderr}`.slice(-1500)]).toEqual([0, '']);
  });

  it('can be listed: every package of the lock file, with version and digest', () => {
    const { status, stdout } = run('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']);
    expect(status).toBe(0);
    const bill = JSON.parse(stdout) as { bomFormat: string; specVersion: string; components: { hashes?: { content: string }[] }[] };
    expect([bill.bomFormat, Number(bill.specVersion) >= 1.5]).toEqual(['CycloneDX', true]);
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { integrity?: string; optional?: boolean }>;
    };
    // By digest: one package may go by several names.
    const listed = new Set(bill.components.flatMap(({ hashes }) => (hashes ?? []).map(({ content }) => content)));
    const digest = (integrity: string | undefined): string => Buffer.from(integrity?.replace(/^sha512-/, '') ?? '', 'base64').toString('hex');
    const absent = Object.entries(packages).filter(([path, { optional, integrity }]) => path !== '' && !optional && !listed.has(digest(integrity)));
    expect(absent.map(([path]) => path)).toEqual([]);
    count.components = bill.components.length;
  });

  it('runs no install script that is not answered for', () => {
    const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: Record<string, boolean> };
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { hasInstallScript?: boolean }> };
    const scripts = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripts.map(([path]) => path.replace(/^.*node_modules\//, '')).filter((name) => !(name in allowScripts))).toEqual([]);
  });
});

const url = 'postgres://app@127.0.0.1/match';
const production = {
  MODE: 'production',
  DATABASE_URL: url,
  MASTER_KEY: randomUUID() + randomUUID(),
  SMTP_URL: 'smtps://mail.example',
  MAIL_FROM: 'no-reply@match.example',
  PUBLIC_URL: 'https://match.example',
};

describe('S24, what does not start', () => {
  it('starts in production with all that it takes', () => expect(loadConfig(production).GRAPHQL_MODE).toBe('trusted'));

  it.each([
    ['without a database', { MODE: 'test' }, 'DATABASE_URL'],
    ['in a mode that does not exist', { DATABASE_URL: url, MODE: 'staging' }, 'MODE'],
    ['on a port that is none', { DATABASE_URL: url, PORT: 'http' }, 'PORT'],
    ['with a GraphQL mode that does not exist', { DATABASE_URL: url, GRAPHQL_MODE: 'maybe' }, 'GRAPHQL_MODE'],
    ['in production taking any document', { ...production, GRAPHQL_MODE: 'open' }, 'GRAPHQL_MODE'],
    ['in production without a key', { ...production, MASTER_KEY: '' }, 'MASTER_KEY'],
    ['in production with a short key', { ...production, MASTER_KEY: 'short' }, 'MASTER_KEY'],
    ['in production without letters', { ...production, SMTP_URL: '' }, 'SMTP_URL'],
    ['in production without a sender', { ...production, MAIL_FROM: '' }, 'MAIL_FROM'],
    ['in production on plain HTTP', { ...production, PUBLIC_URL: 'http://match.example' }, 'PUBLIC_URL'],
    ['in production with caught letters open to all', { ...production, MAIL_CATCHER_PORT: '1080' }, 'MAIL_CATCHER_PORT'],
  ])('%s, and names the variable', (_name, environment, variable) => {
    count.refusals += 1;
    const refused = (): void => void loadConfig(environment);
    expect(refused).toThrow(ConfigError);
    expect(refused).toThrow(variable);
    if (production.MASTER_KEY) expect(refused).not.toThrow(production.MASTER_KEY);
  });

  it.each(['superuser', 'owner'] as const)('on the login of the %s, which row-level security does not bind', (login) => {
    count.refusals += 1;
    const address = login === 'superuser' ? database.superuserUrl : database.ownerUrl;
    const { status, stdout, stderr } = run('node', ['dist/apps/api/src/main.js'], { MODE: 'test', DATABASE_URL: address, PORT: '0' });
    expect([status, `${stdout}${stderr}`]).toEqual([1, expect.stringContaining('row-level security')]);
    const secret = new URL(address).password;
    if (secret) expect(`${stdout}${stderr}`).not.toContain(secret);
  });

  it('on a database that lacks a migration', async () => {
    count.refusals += 1;
    const [last] = await askAsOwner<{ id: number }>(database, `delete from migration where id = (select max(id) from migration) returning id`);
    expect(last?.id).toBeGreaterThan(0);
    const { status, stdout, stderr } = run('node', ['dist/apps/api/src/main.js'], { MODE: 'test', DATABASE_URL: database.appUrl, PORT: '0' });
    expect([status, `${stdout}${stderr}`]).toEqual([1, expect.stringContaining('migration')]);
  });

  it('to make up people in production', () => {
    count.refusals += 1;
    const { status, stderr } = run('node', ['dist/tools/canary/main.js'], production);
    expect([status, stderr]).toEqual([2, expect.stringContaining('demo and test alone')]);
  });
});
