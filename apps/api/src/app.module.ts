import { IdentityModule, identityPolicy, proofs, Sessions } from '#identity';
import { IdentityGraphqlModule } from '#identity/graphql';
import { type Config, CONFIG } from '#platform/config';
import { DbModule } from '#platform/db';
import { ACTOR_OF, ApiGraphqlModule } from '#platform/graphql';
import { LiveModule } from '#platform/live';
import { DoorbellModule } from '#platform/tasks';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { LiveController } from './live.controller.js';
import { graphqlModules, policyTables, roomModules } from './rooms.js';

/** Gives the configuration to every module. */
@Global()
@Module({})
class ConfigModule {
  static of(config: Config): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: CONFIG, useValue: config }], exports: [CONFIG] };
  }
}

/** Finds out who asks, for the GraphQL edge. */
@Module({
  imports: [IdentityModule],
  providers: [
    { provide: ACTOR_OF, inject: [Sessions], useFactory: (sessions: Sessions) => (req: Parameters<Sessions['actorOf']>[0]) => sessions.actorOf(req) },
  ],
  exports: [ACTOR_OF],
})
class ActorModule {}

/** The api process: GraphQL over all rooms, the event stream, health. */
@Module({})
export class AppModule {
  static of(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.of(config),
        DbModule.forRoot({ url: config.DATABASE_URL, pool: config.DATABASE_POOL, name: 'api' }),
        DoorbellModule.forRoot(),
        LiveModule,
        IdentityModule,
        ...roomModules,
        IdentityGraphqlModule,
        ...graphqlModules,
        ApiGraphqlModule.forRoot({ policies: [identityPolicy, ...policyTables], proofs, imports: [ActorModule] }),
      ],
      controllers: [HealthController, LiveController],
    };
  }
}
