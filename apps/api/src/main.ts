import 'reflect-metadata';
import { ConfigError, loadConfig } from '#platform/config';
import { Db } from '#platform/db';
import { makeLogger } from '#platform/telemetry';
import { pendingMigrations } from '../../../tools/db/migrate.js';
import { createApp } from './create-app.js';

try {
  const config = loadConfig();
  const app = await createApp(config);
  const pending = await pendingMigrations(app.get(Db).source);
  if (pending.length > 0) throw new ConfigError([`the database lacks ${pending.length} migration(s), the first being ${pending[0] ?? ''}: run "npm run db:migrate"`]);
  await app.listen(config.PORT, config.HOST);
  makeLogger('api', config.LOG_LEVEL).info('The api serves.', { port: config.PORT, mode: config.MODE });
} catch (error) {
  if (error instanceof ConfigError) console.error(error.message);
  else if ((error as { code?: string }).code === 'EADDRINUSE') console.error(`PORT ${process.env.PORT ?? '3000'} is taken. Choose another one: PORT=3001 npm start`);
  else console.error(error);
  process.exit(1);
}
