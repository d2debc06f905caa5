import 'reflect-metadata';
import { hasDemoAccounts } from '#identity';
import { type Config, ConfigError, loadConfig } from '#platform/config';
import { Db, unsafeLogin } from '#platform/db';
import { makeLogger } from '#platform/telemetry';
import { pendingMigrations } from '../../../tools/db/migrate.js';
import { createApp } from './create-app.js';

/** Ends the process with words for the one who started it. */
function stop(error: unknown, config?: Config): never {
  const taken = (error as { code?: string }).code === 'EADDRINUSE' && config;
  const words =
    error instanceof ConfigError
      ? error.message
      : taken
        ? `PORT ${config.PORT} is taken. Choose another one.`
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error);
  process.stderr.write(`${words}\n`);
  process.exit(1);
}

async function main(): Promise<void> {
  const config = loadConfig();
  try {
    const app = await createApp(config);
    const pending = await pendingMigrations(app.get(Db).source);
    if (pending.length > 0)
      throw new ConfigError([`the database lacks ${pending.length} migration(s), the first being ${pending[0] ?? ''}: run "npm run db:migrate"`]);
    const unsafe = await unsafeLogin(app.get(Db).source);
    if (unsafe) throw new ConfigError([unsafe]);
    if (config.MODE === 'production' && (await hasDemoAccounts(app.get(Db).source.manager)))
      throw new ConfigError(['the database holds accounts of the demo, which open with one click: production needs a database of its own']);
    await app.listen(config.PORT, config.HOST);
    // A supervisor that dies takes us along, or the next one would find its port taken by an orphan.
    if (process.send) process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
    makeLogger('api', config.LOG_LEVEL).info('The api serves.', { port: config.PORT, mode: config.MODE });
  } catch (error) {
    stop(error, config);
  }
}

await main().catch(stop);
