import 'reflect-metadata';
import { createServer } from 'node:http';
import { ConfigError, loadConfig } from '#platform/config';
import { makeLogger, NestLog } from '#platform/telemetry';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module.js';

try {
  const config = loadConfig();
  const log = makeLogger('worker', config.LOG_LEVEL);
  const app = await NestFactory.createApplicationContext(WorkerModule.of(config), { logger: new NestLog(log) });
  app.enableShutdownHooks();
  if (config.WORKER_HEALTH_PORT > 0) {
    const health = createServer((_req, res) => res.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"alive"}'));
    health.listen(config.WORKER_HEALTH_PORT, config.HOST);
    health.unref();
  }
  log.info('The worker serves.', { mode: config.MODE });
  // The supervisor waits for this line.
  process.send?.('ready');
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
}
