// Begins the demo anew: drops the demo's database and leaves everything else alone.
import { resolve } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../postgres/launcher.mjs';

if (process.env.DATABASE_URL) {
  console.error('DATABASE_URL is set: this command only resets the embedded database of the demo.');
  process.exit(1);
}
const server = await startPostgres({ folder: resolve(process.env.DATA_DIR || '.data') });
const client = new pg.Client({ connectionString: server.superuserUrl });
try {
  await client.connect();
  const { rows } = await client.query(`select 1 from pg_stat_activity where datname = 'match' limit 1`);
  if (rows.length > 0) {
    console.error('The demo is running. Stop it first (Ctrl-C where npm start runs).');
    process.exitCode = 1;
  } else {
    await client.query('drop database if exists match');
    console.log('The demo’s data is gone. npm start makes it anew.');
  }
} finally {
  await client.end();
  if (!server.adopted) await server.stop();
}
