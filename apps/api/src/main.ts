import 'reflect-metadata';
import { type Config, ConfigError, loadConfig } from '#platform/config';
import { Db } from '#platform/db';
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
    await app.listen(config.PORT, config.HOST);
    makeLogger('api', config.LOG_LEVEL).info('The api serves.', { port: config.PORT, mode: config.MODE });
  } catch (error) {
    stop(error, config);
  }
}

await main().catch(stop);
