import { join } from 'node:path';
import { type Config, projectRoot } from '#platform/config';
import { makeLogger, NestLog } from '#platform/telemetry';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import sirv from 'sirv';
import { AppModule } from './app.module.js';
import { LastWord, mostBodyBytes } from './errors.js';
import { securityHeaders } from './headers.js';
import { sameSite } from './same-site.js';
import { loadDocuments, trustedDocuments } from './trusted-documents.js';
import { loadWeb } from './web.js';

/** Builds the api without listening; tests use it as the process does. */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  const log = makeLogger('api', config.LOG_LEVEL);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.of(config), { bodyParser: false, logger: new NestLog(log) });
  const web = loadWeb();
  app.disable('x-powered-by');
  // Whoever is not named may claim any address: forwarded ones count from these alone.
  app.set('trust proxy', config.TRUSTED_PROXIES ? config.TRUSTED_PROXIES.split(',').map((network) => network.trim()) : false);
  app.use(securityHeaders(web.styleHash, config.MODE === 'production'));
  app.use('/graphql', sameSite({ header: true }), (_req: unknown, res: { setHeader(name: string, value: string): void }, next: () => void) => {
    res.setHeader('cache-control', 'no-store');
    next();
  });
  app.use('/live', sameSite({ header: false }));
  app.useBodyParser('json', { limit: mostBodyBytes, type: 'application/json' });
  app.use('/graphql', trustedDocuments(config, loadDocuments()));
  // The explorer sends free documents, which only open mode takes.
  if (config.GRAPHQL_MODE === 'open') app.use('/explorer', sirv(join(projectRoot, 'apps/api/explorer'), { etag: true }));
  app.use(web.assets);
  app.use(web.page);
  app.enableShutdownHooks();
  app.useGlobalFilters(new LastWord(log));
  await app.init();
  return app;
}
