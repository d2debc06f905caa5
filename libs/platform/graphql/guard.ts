import { mayPass, passByRole, PolicyError, type PolicyTable } from '#platform/policy';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { GqlContext } from './context.js';

/** Names the actor's relations to an object of one type, such as `self` or `own_organisation`. */
export type RelationLoader = (source: object, context: GqlContext) => Promise<ReadonlySet<string>>;

const relationLoaders = new Map<string, RelationLoader>();

/** Registers how the relation of the actor to an object of `type` is found. */
export function registerRelations(type: string, loader: RelationLoader): void {
  relationLoaders.set(type, loader);
}

const nothing: ReadonlySet<string> = new Set();

function relationsOf(type: string, source: unknown, context: GqlContext): Promise<ReadonlySet<string>> {
  const loader = relationLoaders.get(type);
  if (!loader || typeof source !== 'object' || source === null) return Promise.resolve(nothing);
  const known = context.relations.get(source);
  if (known) return known;
  const found = loader(source, context);
  context.relations.set(source, found);
  return found;
}

function checkCoverage(schema: GraphQLSchema, table: PolicyTable): void {
  const names = new Set<string>();
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__')) for (const field of Object.keys(type.getFields())) names.add(`${type.name}.${field}`);
  const problems = [
    ...[...names].filter((name) => !table[name]).map((name) => `${name} has no policy`),
    ...Object.keys(table)
      .filter((name) => !names.has(name))
      .map((name) => `${name} has a policy and is not in the schema`),
  ];
  for (const [name, rule] of Object.entries(table))
    if (rule.some((clause) => clause.kind === 'relation') && !relationLoaders.has(name.split('.')[0] ?? ''))
      problems.push(`${name} asks for a relation and its type has no loader of relations`);
  if (problems.length > 0) throw new PolicyError(problems.sort());
}

/**
 * A mutation begins without the connection that an earlier field of the operation reads with: waiting for a second one
 * while holding the first can wait for ever once all are held.
 */
const afresh =
  (resolve: GraphQLFieldResolver<unknown, GqlContext>): GraphQLFieldResolver<unknown, GqlContext> =>
  async (source, args, context, info) => {
    await context.afterWrite();
    return resolve(source, args, context, info) as unknown;
  };

const holdsNul = (value: unknown): boolean =>
  typeof value === 'string' ? value.includes('\u0000') : typeof value === 'object' && value !== null && Object.values(value).some(holdsNul);

/** The database takes no text with a NUL. Inputs of mutations name it as a problem of a field; in a query it is a mistake of the client. */
const withoutNul =
  (resolve: GraphQLFieldResolver<unknown, GqlContext>): GraphQLFieldResolver<unknown, GqlContext> =>
  (source, args, context, info) => {
    if (holdsNul(args)) throw new GraphQLError('A text holds the character U+0000.', { extensions: { code: 'BAD_USER_INPUT' } });
    return resolve(source, args, context, info) as unknown;
  };

/**
 * Wraps every field of the schema with its policy. A refused field is null where the schema lets it be, so that a
 * forbidden value looks like a missing one; else the answer is the error FORBIDDEN.
 * Throws {@link PolicyError}, which stops the boot, when a field has no policy or a policy has no field.
 */
export function guardSchema(schema: GraphQLSchema, table: PolicyTable): GraphQLSchema {
  checkCoverage(schema, table);
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config: GraphQLFieldConfig<unknown, GqlContext>, fieldName: string, typeName: string) => {
      const rule = table[`${typeName}.${fieldName}`];
      if (!rule) return config;
      const own = config.resolve ?? defaultFieldResolver;
      const resolve = typeName === 'Mutation' ? afresh(own) : Object.keys(config.args ?? {}).length > 0 ? withoutNul(own) : own;
      const open = rule.some((clause) => clause.kind === 'public');
      const nullable = !isNonNullType(config.type) && typeName !== 'Query' && typeName !== 'Mutation';
      if (open) return resolve === own ? config : { ...config, resolve };
      const refuse = (context: GqlContext): null => {
        if (nullable) return null;
        throw new GraphQLError('FORBIDDEN', { extensions: { code: context.actor.accountId === null ? 'UNAUTHENTICATED' : 'FORBIDDEN' } });
      };
      return {
        ...config,
        // Most fields are decided by the role alone, and a page has thousands of fields: a promise for each would cost more than all else.
        resolve: (source, args, context, info): unknown => {
          const verdict = passByRole(rule, context.actor);
          if (verdict === true) return resolve(source, args, context, info);
          if (verdict === false) return refuse(context);
          return mayPass(rule, context.actor, () => relationsOf(typeName, source, context)).then((passed) =>
            passed ? resolve(source, args, context, info) : refuse(context),
          );
        },
      };
    },
  });
}
