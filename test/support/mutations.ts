import type { Client } from './client.js';
import { ask } from './house.js';

interface TypeRef {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType: TypeRef | null;
}

/** What the schema says of one mutation. */
export interface MutationShape {
  readonly name: string;
  readonly inputType: string;
  /** Fields of the input, as `name: Type!`. */
  readonly input: readonly string[];
  /** The union's members that are typed errors. */
  readonly failures: readonly string[];
  /** The member that is the result, and its fields that hold a value. */
  readonly result: string;
  readonly values: readonly string[];
}

const ref = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
const written = (type: TypeRef): string =>
  type.kind === 'NON_NULL'
    ? `${written(type.ofType as TypeRef)}!`
    : type.kind === 'LIST'
      ? `[${written(type.ofType as TypeRef)}]`
      : (type.name ?? '');
const bare = (type: TypeRef): TypeRef => (type.ofType ? bare(type.ofType) : type);

/** Walks the schema of a running api: every mutation that it has. */
export async function mutationsOf(client: Client): Promise<MutationShape[]> {
  const { __schema: schema } = await ask<{
    __schema: {
      mutationType: { fields: { name: string; args: { name: string; type: TypeRef }[]; type: TypeRef }[] };
      types: {
        name: string;
        fields: { name: string; args: object[]; type: TypeRef }[] | null;
        inputFields: { name: string; type: TypeRef }[] | null;
        possibleTypes: { name: string }[] | null;
      }[];
    };
  }>(
    client,
    `{ __schema { mutationType { fields { name args { name type { ${ref} } } type { ${ref} } } }
       types { name fields { name args { name } type { ${ref} } } inputFields { name type { ${ref} } } possibleTypes { name } } } }`,
  );
  const types = new Map(schema.types.map((type) => [type.name, type]));
  const errors = new Set(['InvalidInput', 'NotFound', 'VersionConflict', 'KeyReused', 'Refused']);
  return schema.mutationType.fields.map(({ name, args, type }) => {
    const inputType = args.length === 1 && args[0]?.name === 'input' ? written(args[0].type) : '';
    const members = (types.get(bare(type).name ?? '')?.possibleTypes ?? []).map((member) => member.name);
    const result = members.find((member) => !errors.has(member)) ?? '';
    const leaves = (types.get(result)?.fields ?? []).filter(
      ({ args: asked, type: of }) => asked.length === 0 && ['SCALAR', 'ENUM'].includes(bare(of).kind),
    );
    return {
      name,
      inputType,
      input: (types.get(inputType.replace('!', ''))?.inputFields ?? []).map((field) => `${field.name}: ${written(field.type)}`),
      failures: members.filter((member) => errors.has(member)),
      result,
      values: leaves.map((field) => field.name),
    };
  });
}

/** An answer of any mutation. */
export type MutationAnswer = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** Sends a mutation and asks for every value of its result; of a conflict for what is stored now, too. */
export async function send(client: Client, shape: MutationShape, input: object, values = shape.values): Promise<MutationAnswer> {
  const { name, inputType, result } = shape;
  const document = `mutation($input: ${inputType}) { ${name}(input: $input) { __typename ... on ${result} { ${values.join(' ')} }
    ... on InvalidInput { problems { field rule } } ... on Refused { rule } ... on NotFound { what } ... on KeyReused { message }
    ... on VersionConflict { id yourVersion currentVersion message asStored: current { __typename ... on Person { id version } ... on Need { id version } ... on Nomination { id version } } } } }`;
  return (await ask<Record<string, MutationAnswer>>(client, document, { input }))[name] as MutationAnswer;
}
