import { type Config, CONFIG } from '#platform/config';
import { DbModule } from '#platform/db';
import { DoorbellModule, TaskWorkerModule } from '#platform/tasks';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { taskModules } from './rooms.js';

@Global()
@Module({})
class ConfigModule {
  static of(config: Config): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: CONFIG, useValue: config }], exports: [CONFIG] };
  }
}

/** The worker process: tasks and nothing else. */
@Module({})
export class WorkerModule {
  static of(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.of(config),
        DbModule.forRoot({ url: config.DATABASE_URL, pool: config.DATABASE_POOL, statementTimeoutMs: 60_000, name: 'worker', worker: true }),
        DoorbellModule.forRoot(),
        TaskWorkerModule.forRoot(),
        ...taskModules,
      ],
    };
  }
}
