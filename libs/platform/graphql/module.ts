import { randomUUID } from 'node:crypto';
import { CONFIG, type Config } from '#platform/config';
import { databaseAway, Db } from '#platform/db';
import { localeFrom, say } from '#platform/i18n';
import { type Actor, mergePolicies, type PolicyTable } from '#platform/policy';
import { makeLogger } from '#platform/telemetry';
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { type GqlContext, makeContext } from './context.js';
import type { Reader } from '#platform/db';
import { guardSchema } from './guard.js';
import { atMostOneOf } from './one-proof.js';
import { platformPolicy } from './platform-policy.js';

/** Finds out who asks; given by the room `identity` through the app. */
export type ActorOf = (req: Request) => Promise<Actor>;
/** Injection token of {@link ActorOf}. */
export const ACTOR_OF = Symbol('ActorOf');

/** Codes of GraphQL errors that are the client's own and may be told as they are. */
const clientCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'TRY_AGAIN',
]);

/** Code of a failure that says nothing of the request: the same one, with its key, may succeed in a moment. */
const tryAgain = 'TRY_AGAIN';

/** Says so in the reader's language, and to programs by the status and a time to wait. Half an answer would not be worth keeping. */
const askToTryAgain: ApolloServerPlugin<GqlContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const failed = response.body.singleResult.errors?.find(({ extensions }) => extensions?.['code'] === tryAgain);
        if (!failed) return;
        response.http.status = 503;
        response.http.headers.set('retry-after', '1');
        response.body.singleResult = { errors: [{ ...failed, message: say('error.try_again', contextValue.locale) }] };
      },
    };
  },
};

/** Ends the operation's snapshot when the answer is on its way. */
const closeReader: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue }) {
        await (contextValue as Partial<{ reader: Reader }>).reader?.close();
      },
    };
  },
};

/** Who asks. Without the database nobody can be known: then the answer is the same as of an operation that loses it. */
async function askWho(actorOf: ActorOf, req: Request): Promise<Actor> {
  try {
    return await actorOf(req);
  } catch (error) {
    if (!databaseAway(error)) throw error;
    const locale = localeFrom(/(?:^|;\s*)locale=(\w\w)/.exec(req.headers.cookie ?? '')?.[1], req.headers['accept-language']);
    throw new GraphQLError(say('error.try_again', locale), {
      extensions: { code: tryAgain, http: { status: 503, headers: new HeaderMap([['retry-after', '1']]) } },
    });
  }
}

const armor = new ApolloArmor({
  maxDepth: { n: 12, ignoreIntrospection: true },
  maxAliases: { n: 15 },
  maxDirectives: { n: 10 },
  costLimit: { maxCost: 20_000, objectCost: 1, scalarCost: 1, depthCostFactor: 1.2, ignoreIntrospection: true },
  blockFieldSuggestion: { enabled: true },
  maxTokens: { enabled: false },
});

/** The GraphQL edge: limits, policies on every field, one snapshot an operation, errors that tell nothing of our insides. */
@Module({})
export class ApiGraphqlModule {
  /** `policies` are the tables of all rooms; of the mutations named by `proofs` a document may have one; `imports` provide {@link ACTOR_OF}. */
  static forRoot(options: {
    policies: readonly PolicyTable[];
    proofs: ReadonlySet<string>;
    imports: Required<DynamicModule>['imports'];
  }): DynamicModule {
    return {
      module: ApiGraphqlModule,
      imports: [
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: options.imports,
          inject: [CONFIG, Db, ACTOR_OF],
          useFactory: (config: Config, db: Db, actorOf: ActorOf) => {
            const log = makeLogger('api', config.LOG_LEVEL);
            const { plugins, validationRules, ...protection } = armor.protect();
            return {
              ...protection,
              autoSchemaFile: true,
              sortSchema: true,
              path: '/graphql',
              playground: false,
              graphiql: false,
              introspection: config.MODE !== 'production',
              includeStacktraceInErrorResponses: false,
              persistedQueries: false,
              csrfPrevention: { requestHeaders: ['x-requested-by'] },
              parseOptions: { maxTokens: 1_500 },
              validationRules: [...validationRules, atMostOneOf(options.proofs)],
              // The package's types come twice, as CommonJS and as ESM; they are the same plugins. Answers are never cached, and
              // working out for how long they might be would wrap each of a page's thousands of fields.
              plugins: [
                ...(plugins as unknown as ApolloServerPlugin[]),
                closeReader,
                askToTryAgain as ApolloServerPlugin,
                ApolloServerPluginCacheControlDisabled(),
              ],
              transformSchema: (schema: GraphQLSchema) => guardSchema(schema, mergePolicies([platformPolicy(), ...options.policies])),
              context: async ({ req, res }: { req: Request; res: Response }): Promise<GqlContext> =>
                makeContext(db, await askWho(actorOf, req), req, res),
              formatError: (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
                const code = String(formatted.extensions?.['code'] ?? '');
                if (clientCodes.has(code))
                  return {
                    message: formatted.message,
                    extensions: { code },
                    ...(formatted.locations ? { locations: formatted.locations } : {}),
                    ...(formatted.path ? { path: formatted.path } : {}),
                  };
                const correlationId = randomUUID();
                const original = (error as { originalError?: unknown }).originalError ?? error;
                if (databaseAway(original)) {
                  log.warn('An operation lost the database.', { requestId: correlationId, path: (formatted.path ?? []).join('.') });
                  return { message: tryAgain, extensions: { code: tryAgain, correlationId }, ...(formatted.path ? { path: formatted.path } : {}) };
                }
                log.error('An operation failed.', original, { requestId: correlationId, path: (formatted.path ?? []).join('.') });
                return {
                  message: 'UNEXPECTED',
                  extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId },
                  ...(formatted.path ? { path: formatted.path } : {}),
                };
              },
            };
          },
        }),
      ],
    };
  }
}
