// Writes the first migration of a room from its entities: node dist/tools/db/migration-room.js ROOM
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeDataSource } from '#platform/db';

const stamps: Record<string, string> = {
  platform: '1790000000000',
  privacy: '1790000000010',
  identity: '1790000000020',
  programmes: '1790000000030',
  taxonomy: '1790000000040',
  organisations: '1790000000050',
  people: '1790000000060',
  needs: '1790000000070',
  matching: '1790000000080',
};

const room = process.argv[2] ?? '';
const stamp = stamps[room];
if (!stamp) {
  console.error(`Name a room: ${Object.keys(stamps).join(', ')}`);
  process.exit(1);
}
const root = resolve(import.meta.dirname, '../../..');
const { startPostgres, provision } = (await import(pathToFileURL(join(root, 'tools/postgres/launcher.mjs')).href)) as {
  startPostgres(options: object): Promise<{ superuserUrl: string; secrets: object; ownerUrl(database: string): string; stop(): Promise<void> }>;
  provision(server: object, database: string): Promise<void>;
};
const folder = mkdtempSync(join(tmpdir(), 'match-migration-'));
chmodSync(folder, 0o755);
const server = await startPostgres({ folder, initdbFlags: ['--no-sync'], settings: { fsync: 'off' } });
try {
  await provision(server, 'empty');
  const source = await (
    await makeDataSource(server.ownerUrl('empty'), { rooms: (name) => (stamps[name] ?? '') <= stamp && name in stamps })
  ).initialize();
  const data = resolve(import.meta.dirname, '../../libs', room === 'platform' ? 'platform/db' : `${room}/data`);
  const owned = new Set<string>();
  for (const file of existsSync(data) ? readdirSync(data).filter((name) => name.endsWith('.entity.js')) : []) {
    const exports = (await import(pathToFileURL(join(data, file)).href)) as Record<string, unknown>;
    for (const value of Object.values(exports)) {
      const found = source.entityMetadatas.find((meta) => meta.target === value);
      if (found) owned.add(found.tableName);
    }
  }
  const log = await source.driver.createSchemaBuilder().log();
  const mine = (query: string): boolean => {
    const table = /^(?:CREATE TABLE|ALTER TABLE|CREATE (?:UNIQUE )?INDEX "[^"]+" ON|COMMENT ON COLUMN) "([^"]+)"/.exec(query)?.[1];
    return table !== undefined && owned.has(table);
  };
  const up = log.upQueries.map((entry) => entry.query).filter(mine);
  const tables = [...owned].sort();
  const quote = (query: string): string => `    await runner.query(\`${query.replaceAll('`', '\\`').replaceAll('${', '\\${').trim()}\`);`;
  const name = `${room[0]?.toUpperCase()}${room.slice(1)}${stamp}`;
  const text = `import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of the room \`${room}\`, written from its entities. */
export class ${name} implements MigrationInterface {
  readonly name = '${name}';

  async up(runner: QueryRunner): Promise<void> {
${up.map(quote).join('\n')}
  }

  async down(runner: QueryRunner): Promise<void> {
${tables.map((table) => quote(`DROP TABLE IF EXISTS "${table}" CASCADE`)).join('\n')}
  }
}
`;
  writeFileSync(join(root, 'migrations', `${stamp}-${room}.ts`), text);
  console.log(`migrations/${stamp}-${room}.ts: ${tables.length} tables, ${up.length} statements`);
  await source.destroy();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
