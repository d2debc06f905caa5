import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { databaseAway } from './away.js';
import { Db } from './db.js';
import { FactRegistry } from './facts.js';
import { SnakeNames } from './snake-names.js';

/** The constructor of an entity. */
export type EntityClass = new () => object;

const libs = resolve(import.meta.dirname, '../..');

/** Finds every entity of every room (`libs/ROOM/data/*.entity`), so that a new table needs no list to be kept. */
export async function loadEntities(wanted: (room: string) => boolean = () => true): Promise<EntityClass[]> {
  const rooms = readdirSync(libs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && wanted(entry.name))
    .map((entry) => join(libs, entry.name));
  const folders = [...rooms.map((room) => join(room, 'data')), ...['db'].map((name) => join(libs, 'platform', name))];
  const files = folders.flatMap((folder) => {
    try {
      return readdirSync(folder)
        .filter((file) => /\.entity\.[jt]s$/.test(file))
        .map((file) => join(folder, file));
    } catch {
      return [];
    }
  });
  const found: EntityClass[] = [];
  for (const file of files.sort()) {
    const exports = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
    for (const value of Object.values(exports)) if (typeof value === 'function' && value.name.endsWith('Entity')) found.push(value as EntityClass);
  }
  return found;
}

/** What a pool of connections is for. */
export interface PoolOptions {
  readonly pool?: number;
  /** Bounds every statement. */
  readonly statementTimeoutMs?: number;
  readonly name?: string;
  /** True for a worker: its connections say so when they open, and row-level security shows them the tasks. */
  readonly worker?: boolean;
}

/** A pool of connections as the given login. */
export async function makeDataSource(url: string, options: PoolOptions & { rooms?: (room: string) => boolean } = {}): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url,
    entities: await loadEntities(options.rooms),
    namingStrategy: new SnakeNames(),
    synchronize: false,
    logging: false,
    poolSize: options.pool ?? 10,
    extra: {
      statement_timeout: options.statementTimeoutMs ?? 5_000,
      application_name: options.name ?? 'match-cd4d2',
      connectionTimeoutMillis: 10_000,
      idle_in_transaction_session_timeout: 60_000,
      ...(options.worker ? { options: '-c app.worker=1' } : {}),
    },
  });
}

/** A database that is starting, or starting again after a fall, is waited for so long. */
const patienceMs = 60_000;

/** Connects. While the database is away it is asked again; any other failure is the caller's at once. */
async function connect(options: Parameters<typeof DbModule.forRoot>[0]): Promise<DataSource> {
  for (const until = Date.now() + patienceMs; ; await sleep(250)) {
    try {
      return await (await makeDataSource(options.url, options)).initialize();
    } catch (error) {
      if (!databaseAway(error) || Date.now() > until) throw error;
    }
  }
}

/** Gives `Db` and `FactRegistry` to every room. */
@Global()
@Module({})
export class DbModule implements OnApplicationShutdown {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Connects with the login of `url`; see {@link makeDataSource}. */
  static forRoot(options: PoolOptions & { readonly url: string }): DynamicModule {
    return {
      module: DbModule,
      providers: [
        FactRegistry,
        {
          provide: Db,
          inject: [FactRegistry],
          useFactory: async (facts: FactRegistry) => new Db(await connect(options), facts),
        },
      ],
      exports: [Db, FactRegistry],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.db.source.isInitialized) await this.db.source.destroy();
  }
}
