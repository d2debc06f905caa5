import { randomUUID } from 'node:crypto';
import { getNamedType, type GraphQLInputObjectType, type GraphQLInputType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { record } from '../../tools/security/figures.js';
import { readSchema } from './support/leaves.js';
import { inTurn } from './support/matrix.js';
import { openSecurityStage, type SecurityStage } from './support/stage.js';

/** Fields that the server alone decides, of any table. */
const owned = [
  'id',
  'accountId',
  'personId',
  'createdAt',
  'updatedAt',
  'createdBy',
  'requestedBy',
  'programmes',
  'code',
  'changeSeq',
  'state',
  'role',
  'roles',
  'grants',
  'disabledAt',
  'score',
  'rank',
  'proposedAt',
  'matchId',
  'organisationId',
  'proposedBy',
  'decidedBy',
  'version',
  '__proto__',
  'constructor',
];

const schema = readSchema();
let stage: SecurityStage;
const count = { inputs: 0, tries: 0, refusedByName: 0 };

beforeAll(async () => {
  stage = await openSecurityStage();
}, 240_000);

afterAll(async () => {
  record('S13', count, count.tries > 0 && count.refusedByName === count.tries);
  await stage?.close();
});

/** A value of the right shape, so that nothing else is wrong with the input. */
function sound(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sound(type.ofType);
  if (isListType(type)) return [sound(type.ofType)];
  if (isInputObjectType(type)) return whole(type);
  return { Int: 1, Float: 1, Boolean: true, ID: randomUUID() }[String(type)] ?? 'x';
}

const whole = (type: GraphQLInputObjectType): Record<string, unknown> =>
  Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, sound(field.type)]));

/** Every object within an input, the input itself first, with the way to it. */
function objectsIn(type: GraphQLInputObjectType, path: readonly string[] = []): { type: GraphQLInputObjectType; path: readonly string[] }[] {
  const below = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    return isInputObjectType(named) ? objectsIn(named, [...path, field.name]) : [];
  });
  return [{ type, path }, ...below];
}

/** The input with one more field at the end of the way. */
function withField(input: Record<string, unknown>, path: readonly string[], name: string): Record<string, unknown> {
  const [step, ...rest] = path;
  if (step === undefined) return JSON.parse(`${JSON.stringify(input).slice(0, -1)}, ${JSON.stringify(name)}: "x"}`) as Record<string, unknown>;
  const at = input[step];
  const inner = (Array.isArray(at) ? at[0] : at) as Record<string, unknown>;
  const changed = withField(inner, rest, name);
  return { ...input, [step]: Array.isArray(at) ? [changed] : changed };
}

describe('S13, fields that are not the client’s to set', () => {
  it('are refused by name, in every input and every object within it', async () => {
    const officer = stage.caller('programme_officer_cd4d2');
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    await inTurn(mutations, async ({ name, args: [arg] }) => {
      const type = arg && getNamedType(arg.type);
      if (!arg || !isInputObjectType(type)) throw new Error(`${name} takes no input.`);
      for (const { type: object, path } of objectsIn(type)) {
        count.inputs += 1;
        for (const field of owned.filter((one) => !(one in object.getFields()) || one === '__proto__' || one === 'constructor')) {
          const input = JSON.stringify(withField(whole(type), path, field));
          const query = `mutation($input: ${String(arg.type)}) { ${name}(input: $input) { __typename } }`;
          const answer = await officer.post(`{"query":${JSON.stringify(query)},"variables":{"input":${input}}}`);
          count.tries += 1;
          const named =
            answer.status === 400 && answer.errors.some(({ message }) => message.includes(`"${field}"`) && message.includes('not defined'));
          if (named) count.refusedByName += 1;
          else expect([name, ...path, field, answer.status, answer.text.slice(0, 200)]).toEqual('refused by name');
        }
      }
    });
    expect(count.refusedByName).toBe(count.tries);
    expect(count.tries).toBeGreaterThan(500);
  }, 300_000);
});
