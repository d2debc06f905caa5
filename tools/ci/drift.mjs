/**
 * What is committed against what the code says: `drift.mjs [database] [schema] [documents]`, all three when none is named.
 * The generators write in place, so after a failure `git diff` shows what to commit.
 */
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { differences, digests, finish, run } from './lib.mjs';

const chosen = process.argv.slice(2);
const wanted = (part) => chosen.length === 0 || chosen.includes(part);
const problems = [];

/** Runs a generator of package.json and lists the files that it changes. */
function regenerates(script, isOutput) {
  const before = digests(isOutput);
  if (run('npm', ['run', '--silent', script]).code !== 0) problems.push(`npm run ${script} failed`);
  for (const path of differences(before, digests(isOutput))) problems.push(`${path} is not what npm run ${script} writes`);
}

/** swc never deletes: a migration or entity that was renamed would still be found in dist by its name. */
function forgetStale() {
  for (const path of readdirSync('dist', { recursive: true })) {
    const source = String(path).replace(/\.js$/, '.ts');
    if (/^(migrations|libs)\/.*\.js$/.test(String(path)) && !existsSync(source)) rmSync(join('dist', String(path)), { force: true });
  }
}

/** Entities and migrations: a database made by the migrations alone must leave TypeORM nothing to change. */
async function database() {
  forgetStale();
  const { provision, startPostgres } = await import('../postgres/launcher.mjs');
  const { migrate, ownerSource, pendingMigrations } = await import(resolve('dist/tools/db/migrate.js'));
  const folder = mkdtempSync(join(tmpdir(), 'match-drift-'));
  chmodSync(folder, 0o755); // the server's own user must be able to enter
  const server = await startPostgres({ folder, initdbFlags: ['--no-sync'], settings: { fsync: 'off' } });
  try {
    await provision(server, 'drift');
    const url = server.ownerUrl('drift');
    const ran = await migrate(url);
    if (ran.length === 0) problems.push('no migration ran');
    const again = await migrate(url);
    if (again.length > 0) problems.push(`a second run repeats ${again.join(', ')}`);
    const source = await (await ownerSource(url)).initialize();
    try {
      for (const name of await pendingMigrations(source)) problems.push(`migration ${name} did not run`);
      for (const { query } of (await source.driver.createSchemaBuilder().log()).upQueries) problems.push(`entities and migrations differ: ${query}`);
    } finally {
      await source.destroy();
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (run('npm', ['run', '--silent', 'build']).code !== 0 || !existsSync('dist')) finish('drift', ['npm run build failed'], 'not reached');
if (wanted('database'))
  await database().catch((error) =>
    problems.push(`the migrations do not run: ${error.message}${error.query ? ` in ${String(error.query).slice(0, 200)}` : ''}`),
  );
if (wanted('schema')) regenerates('schema:emit', (path) => path === 'schema.graphql');
if (wanted('documents')) regenerates('web:codegen', (path) => path === 'persisted-documents.json' || /^apps\/web\/.*\.gen\.tsx?$/.test(path));
const parts = { database: 'entities against a migrated database', schema: 'schema.graphql', documents: 'persisted-documents.json and *.gen.ts' };
finish(
  `drift${chosen.length ? ` ${chosen.join(' ')}` : ''}`,
  problems,
  Object.keys(parts)
    .filter(wanted)
    .map((part) => parts[part])
    .join(', '),
);
