import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import type { Client } from '../support/client.js';
import { copyPerson } from '../support/crowd.js';
import { askAsOwner } from '../support/database.js';
import { openTermsOfReference } from '../support/house.js';
import { mutationExamples, type Example, type Supplies } from '../support/mutation-examples.js';
import { mutationsOf, send, type MutationShape } from '../support/mutations.js';
import { personInput } from '../support/people.js';
import { openRanking, type Ranking } from '../support/ranking.js';

jest.setTimeout(120_000);

let stage: Ranking;
let shapes: ReadonlyMap<string, MutationShape>;
let supplies: Supplies;
const signedIn = new Map<string, Promise<Client>>();
/** One session for each role; signing out is tried on a session of its own. */
const as = (role: string) => (): Promise<Client> => {
  const known = signedIn.get(role) ?? stage.signIn(role);
  signedIn.set(role, known);
  return known;
};
const officer = as('programme_officer_cd4d2');
const examples = mutationExamples(
  () => stage,
  () => supplies,
  as,
);

const shapeOf = (name: string): MutationShape => {
  const shape = shapes.get(name);
  if (!shape) throw new Error(`There is no mutation ${name}.`);
  return shape;
};
const exampleOf = (name: string): Example => examples[name] as Example;
/** Every change leaves an audit row; those of the worker come when they like. */
const traces = async (): Promise<number> =>
  (await askAsOwner<{ n: number }>(stage.database, `select count(*)::int as n from audit_event where actor_account_id is not null`))[0]?.n ?? -1;

beforeAll(async () => {
  stage = await openRanking();
  shapes = new Map((await mutationsOf(await officer())).map((shape) => [shape.name, shape]));
  supplies = {
    otherNeedId: await openTermsOfReference(stage, { title: 'Another need' }),
    spare: await copyPerson(stage.database, stage.people.weak.id, 40),
  };
}, 120_000);

afterAll(() => stage?.close());

describe('every mutation of the schema', () => {
  it('has an example here, and no example is left of one that is gone', () => {
    expect(Object.keys(examples).sort()).toEqual([...shapes.keys()].sort());
  });

  it('takes one input with a key, and answers with its result or one of the five typed errors', () => {
    for (const { name, inputType, input, failures, result } of shapes.values()) {
      expect([name, inputType]).toEqual([name, `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input!`]);
      expect([name, input.filter((field) => field.startsWith('idempotencyKey'))]).toEqual([name, ['idempotencyKey: ID!']]);
      expect([name, [...failures].sort()]).toEqual([name, ['InvalidInput', 'KeyReused', 'NotFound', 'Refused', 'VersionConflict']]);
      expect(result).not.toBe('');
    }
  });
});

describe.each(Object.keys(examples))('%s', (name) => {
  it('gives a repeated key the same answer, however many come at once, and does its work once', async () => {
    const { client, input, values, writesAgain } = exampleOf(name);
    const [who, shape] = [await client(), shapeOf(name)];
    const request = { ...(await input()), idempotencyKey: randomUUID() };
    const atOnce = await Promise.all([1, 2, 3].map(() => send(who, shape, request, values)));
    expect(atOnce[0]?.__typename).toBe(shape.result);
    expect(atOnce[1]).toEqual(atOnce[0]);
    expect(atOnce[2]).toEqual(atOnce[0]);
    const before = await traces();
    expect(await send(who, shape, request, values)).toEqual(atOnce[0]);
    if (!writesAgain) expect(await traces()).toBe(before);
  });

  it('answers another input under a used key with an error, and changes nothing', async () => {
    const { client, input, other } = exampleOf(name);
    if (other === null) return expect(shapeOf(name).input).toEqual(['idempotencyKey: ID!']);
    const [who, shape] = [await client(), shapeOf(name)];
    const request = { ...(await input()), idempotencyKey: randomUUID() };
    expect((await send(who, shape, request)).__typename).toBe(shape.result);
    const changed = { ...request, ...(typeof other === 'function' ? await (other as () => Promise<object>)() : other) };
    const before = await traces();
    // Whoever has just signed in is somebody else by now: the key was a visitor's.
    expect(await send(await client(), shape, changed)).toMatchObject({ __typename: 'KeyReused' });
    expect(await traces()).toBe(before);
  });

  it('takes no key that is not a UUID', async () => {
    const { client, input } = exampleOf(name);
    expect(await send(await client(), shapeOf(name), { ...(await input()), idempotencyKey: 'seventeen' })).toEqual({
      __typename: 'InvalidInput',
      problems: [{ field: 'idempotencyKey', rule: 'rule.uuid' }],
    });
  });

  it('shows what is stored when the request was made from another version', async () => {
    const shape = shapeOf(name);
    if (!shape.input.some((field) => field === 'version: Int!')) return expect(shape.input.join()).not.toContain('version');
    const { client, input } = exampleOf(name);
    const request = (await input()) as { version: number; id?: string };
    const answer = await send(await client(), shape, { ...request, version: request.version + 7, idempotencyKey: randomUUID() });
    expect(answer).toMatchObject({
      __typename: 'VersionConflict',
      yourVersion: request.version + 7,
      currentVersion: request.version,
      asStored: { version: request.version },
    });
    expect((answer['asStored'] as { id: string }).id).toBe(answer['id']);
  });
});

describe('a key', () => {
  it('belongs to one account and to one mutation', async () => {
    const idempotencyKey = randomUUID();
    const [mine, theirs] = [await officer(), await as('programme_officer_match')()];
    const input = { name: 'Clinic of one key', kind: 'EMPLOYER', country: 'NL', idempotencyKey };
    const first = await send(mine, shapeOf('createOrganisation'), input);
    const second = await send(theirs, shapeOf('createOrganisation'), input);
    expect([first.__typename, second.__typename]).toEqual(['Organisation', 'Organisation']);
    expect(second['id']).not.toBe(first['id']);
    expect(await send(mine, shapeOf('createPerson'), { ...personInput(), idempotencyKey })).toMatchObject({ __typename: 'KeyReused' });
  });

  it('that met an error is free for the mended input', async () => {
    const idempotencyKey = randomUUID();
    const who = await officer();
    const input = { name: ' ', kind: 'EMPLOYER', country: 'NL', idempotencyKey };
    expect(await send(who, shapeOf('createOrganisation'), input)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await send(who, shapeOf('createOrganisation'), { ...input, name: 'Mended' })).toMatchObject({ __typename: 'Organisation' });
  });

  it('keeps ids and codes with its answer, nothing that was typed', async () => {
    const answers = await askAsOwner<{ answer: Record<string, unknown> }>(
      stage.database,
      `select answer from idempotency_key where answer is not null`,
    );
    expect(answers.length).toBeGreaterThan(20);
    const kept = new Set(
      answers.flatMap(({ answer }) =>
        Object.entries(answer).map(
          ([field, value]) => `${field}: ${typeof value === 'string' ? value.replace(/[0-9a-f-]{36}/, 'id') : typeof value}`,
        ),
      ),
    );
    expect([...kept].filter((line) => !/: (id|number|boolean|[a-z]{2}|[A-Z_]+)$/.test(line))).toEqual([]);
  });
});
