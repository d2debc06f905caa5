import type { Result } from '#kernel';
import { IdentityModule } from '#identity';
import { MatchingModule } from '#matching';
import { NeedsModule } from '#needs';
import { OrganisationsModule } from '#organisations';
import { PeopleModule } from '#people';
import { type Config, CONFIG } from '#platform/config';
import { DbModule } from '#platform/db';
import type { Actor, Grant } from '#platform/policy';
import { PrivacyModule } from '#privacy';
import { ProgrammesModule } from '#programmes';
import { TaxonomyModule } from '#taxonomy';
import { type DynamicModule, Global, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

@Global()
@Module({})
class SeedConfigModule {
  static of(config: Config): DynamicModule {
    return { module: SeedConfigModule, providers: [{ provide: CONFIG, useValue: config }], exports: [CONFIG] };
  }
}

@Module({})
class SeedModule {
  static of(config: Config): DynamicModule {
    return {
      module: SeedModule,
      imports: [
        SeedConfigModule.of(config),
        DbModule.forRoot({ url: config.DATABASE_URL, pool: 4, statementTimeoutMs: 60_000, name: 'seed' }),
        PrivacyModule,
        IdentityModule,
        ProgrammesModule,
        TaxonomyModule,
        OrganisationsModule,
        PeopleModule,
        NeedsModule,
        MatchingModule,
      ],
    };
  }
}

/** The rooms without api, worker and queue: tasks that the seed asks for wait in the table until a worker sweeps. */
export const seedContext = (config: Config): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(SeedModule.of(config), { logger: ['error', 'warn'] });

/** An actor as the seed lets it act. */
export const actorOf = (accountId: string, grants: readonly Grant[], personId: string | null = null): Actor => ({
  accountId,
  personId,
  grants,
  locale: 'en',
  requestId: 'seed',
});

/** The value of a result, or a failure that says what the seed got wrong. */
export function must<T>(what: string, result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`The demo could not be seeded: ${what}: ${JSON.stringify(result.error)}`);
}
