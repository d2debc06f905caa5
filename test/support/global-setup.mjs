// One embedded PostgreSQL for the whole run; every spec file gets a copy of the migrated template, ESCO included.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { provision, startPostgres } from '../../tools/postgres/launcher.mjs';

export default async function setUp() {
  if (globalThis.__postgres) return;
  const folder = mkdtempSync(join(tmpdir(), 'match-test-'));
  // The server runs as another user when we are root, and has to pass here.
  chmodSync(folder, 0o755);
  const server = await startPostgres({
    folder,
    initdbFlags: ['--no-sync'],
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
    log: join(folder, 'postgres.log'),
  });
  globalThis.__postgres = { server, folder };
  await provision(server, 'tpl');
  const env = { ...process.env, DATABASE_OWNER_URL: server.ownerUrl('tpl'), MODE: 'test' };
  delete env.NODE_OPTIONS;
  execFileSync(process.execPath, ['dist/tools/start/prepare.js'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const client = new pg.Client({ connectionString: server.superuserUrl });
  await client.connect();
  await client.query('alter database tpl with is_template true');
  await client.end();
  mkdirSync('.cache', { recursive: true });
  writeFileSync(
    '.cache/test-postgres.json',
    JSON.stringify({ superuserUrl: server.superuserUrl, owner: server.ownerUrl('DATABASE'), app: server.appUrl('DATABASE') }),
  );
}
