import type { DomainError, Locale, Problem, Result } from '#kernel';
import { say } from '#platform/i18n';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { GqlContext } from './context.js';

@ObjectType({ description: 'One thing wrong with an input.' })
export class InputProblem {
  @Field({ description: 'Path of the field, such as "skills.3.level".' }) field: string;
  @Field({ description: 'Stable code of the rule that is broken, such as "rule.cefr".' }) rule: string;
  @Field({ description: 'What to do, in the reader’s language.' }) message: string;
}

@ObjectType({ description: 'The input breaks rules. All of them are named; nothing was changed.' })
export class InvalidInput {
  @Field(() => [InputProblem], { description: 'Every problem that was found.' }) problems: InputProblem[];
}

@ObjectType({ description: 'There is no such object, or it is not for you: the two are not told apart.' })
export class NotFound {
  @Field({ description: 'Kind of object, such as "need".' }) what: string;
  @Field({ description: 'In the reader’s language.' }) message: string;
}

type Loader = (context: GqlContext, id: string) => Promise<object | null>;
const versioned = new Map<string, { readonly type: () => new () => object; readonly load: Loader }>();

/** Says how an object with a version is shown when a change of it meets another one; `what` is its name in `version_conflict`. */
export function registerVersioned(what: string, type: () => new () => object, load: Loader): void {
  versioned.set(what, { type, load });
}

const versionedTypes = (): (new () => object)[] => [...versioned.values()].map(({ type }) => type());

const Versioned = createUnionType({
  name: 'Versioned',
  description: 'An object that carries a version.',
  types: versionedTypes,
  resolveType: (value: object) => versionedTypes().find((type) => value instanceof type),
});

@ObjectType({
  description:
    'Somebody changed the object since it was read. Nothing was changed. The client knows what its change was made from: compared with `current`, that tells what the other one changed. Send the change again with the current version.',
})
export class VersionConflict {
  @Field(() => ID, { description: 'The object.' }) id: string;
  @Field(() => Int, { description: 'The version that the request was made from.' }) yourVersion: number;
  @Field(() => Int, { description: 'The version that is stored now.' }) currentVersion: number;
  @Field(() => Versioned, { nullable: true, description: 'What is stored now, each field as far as it is for the reader.' }) current: object | null;
  @Field({ description: 'In the reader’s language.' }) message: string;
}

@ObjectType({ description: 'The idempotency key was used before with another input. Nothing was changed.' })
export class KeyReused {
  @Field({ description: 'In the reader’s language.' }) message: string;
}

@ObjectType({ description: 'A rule of the domain forbids the step. Nothing was changed.' })
export class Refused {
  @Field({ description: 'Stable code of the rule.' }) rule: string;
  @Field({ description: 'Why, in the reader’s language.' }) message: string;
}

const failures = [InvalidInput, NotFound, VersionConflict, KeyReused, Refused] as const;

/** The union that a mutation answers with: its own type, or one of the typed errors. */
export function mutationUnion<T extends object>(name: string, type: () => new () => T) {
  return createUnionType({
    name,
    description: 'The result, or the typed error that explains why nothing was changed.',
    types: () => [type(), ...failures] as const,
    resolveType: (value: object) => failures.find((failure) => value instanceof failure) ?? type(),
  });
}

const explain = (problem: Problem, locale: Locale): InputProblem =>
  Object.assign(new InputProblem(), { field: problem.field, rule: problem.rule, message: say(problem.rule, locale, problem.params) });

async function toFailure(error: DomainError, context: GqlContext): Promise<object> {
  const { locale } = context;
  switch (error.kind) {
    case 'invalid_input':
      return Object.assign(new InvalidInput(), { problems: error.problems.map((problem) => explain(problem, locale)) });
    case 'not_found':
      return Object.assign(new NotFound(), { what: error.what, message: say('error.not_found', locale) });
    case 'version_conflict':
      return Object.assign(new VersionConflict(), {
        id: error.id,
        yourVersion: error.yourVersion,
        currentVersion: error.currentVersion,
        current: (await versioned.get(error.what)?.load(context, error.id)) ?? null,
        message: say('error.version_conflict', locale, { yourVersion: error.yourVersion, currentVersion: error.currentVersion }),
      });
    case 'key_reused':
      return Object.assign(new KeyReused(), { message: say('error.key_reused', locale) });
    case 'refused':
      return Object.assign(new Refused(), { rule: error.rule, message: say(error.rule, locale, error.params) });
  }
}

/**
 * Turns a use case's result into the union's member. `load` fetches the object to show, after the write, in a new
 * snapshot; when it is not there for this actor, the answer is {@link NotFound}. A repeated idempotency key comes here with
 * the ids of its first answer, so the object is shown as it is now: what was written before is not kept with the key.
 */
export async function answer<T, V extends object>(
  result: Result<T>,
  context: GqlContext,
  load: (value: T) => Promise<V | null | undefined>,
): Promise<object> {
  await context.afterWrite();
  if (!result.ok) return toFailure(result.error, context);
  return (await load(result.value)) ?? toFailure({ kind: 'not_found', what: 'result' }, context);
}
