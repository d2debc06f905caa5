import 'reflect-metadata';
import { createServer } from 'node:http';
import { ConfigError, loadConfig } from '#platform/config';
import { Db, unsafeLogin } from '#platform/db';
import { makeLogger, NestLog } from '#platform/telemetry';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module.js';

try {
  const config = loadConfig();
  const log = makeLogger('worker', config.LOG_LEVEL);
  const app = await NestFactory.createApplicationContext(WorkerModule.of(config), { logger: new NestLog(log) });
  app.enableShutdownHooks();
  const unsafe = await unsafeLogin(app.get(Db).source);
  if (unsafe) throw new ConfigError([unsafe]);
  if (config.WORKER_HEALTH_PORT > 0) {
    const health = createServer((_req, res) => res.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"alive"}'));
    health.listen(config.WORKER_HEALTH_PORT, config.HOST);
    health.unref();
  }
  log.info('The worker serves.', { mode: config.MODE });
  // A supervisor that dies takes us along, or the next one would find its port taken by orphans.
  if (process.send) process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  // The supervisor waits for this line.
  process.send?.('ready');
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
}
