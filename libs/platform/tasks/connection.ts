import type { Config } from '#platform/config';
import { createPostgresBackend, type QueueOptions, setDefaultBackendFactory } from 'bullmq';

/** Where the queue lives: Redis when `REDIS_URL` is set, PostgreSQL else. Called once per process, before any queue exists. */
export function queueConnection(config: Pick<Config, 'DATABASE_URL' | 'REDIS_URL'>, pool = 3): QueueOptions['connection'] {
  if (config.REDIS_URL) {
    const url = new URL(config.REDIS_URL);
    return {
      host: url.hostname,
      port: Number(url.port || 6379),
      ...(url.username ? { username: decodeURIComponent(url.username) } : {}),
      ...(url.password ? { password: decodeURIComponent(url.password) } : {}),
      ...(url.protocol === 'rediss:' ? { tls: {} } : {}),
      maxRetriesPerRequest: null,
    };
  }
  setDefaultBackendFactory(createPostgresBackend);
  return { connectionString: config.DATABASE_URL, max: pool } as QueueOptions['connection'];
}
