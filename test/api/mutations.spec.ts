import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { Client } from '../support/client.js';
import { copyPerson } from '../support/crowd.js';
import { askAsOwner } from '../support/database.js';
import { mutate, openTermsOfReference, type Outcome } from '../support/house.js';
import { mutationsOf, send, type MutationShape } from '../support/mutations.js';
import { needInput } from '../support/needs.js';
import { personInput } from '../support/people.js';
import { createPerson, openRanking, type Ranking } from '../support/ranking.js';

jest.setTimeout(60_000);

/** How a mutation is tried: by whom, with which input, and with which other input under the same key. */
interface Example {
  readonly client: () => Promise<Client>;
  /** A new input that succeeds, each time it is asked for. */
  readonly input: () => Promise<object>;
  /** The same request with another content; null when the input is the key alone. */
  readonly other: object | (() => Promise<object>) | null;
  /** Values to compare, when others of the result move by themselves. */
  readonly values?: readonly string[];
  /** True where doing it again is the point: a repeated sign-in gives a browser that lost the answer its session. */
  readonly writesAgain?: boolean;
}

let stage: Ranking;
let shapes: ReadonlyMap<string, MutationShape>;
let otherNeedId: string;
let spare: string[];
const signedIn = new Map<string, Promise<Client>>();
/** One session for each role; signing out is tried on a session of its own. */
const as = (role: string) => (): Promise<Client> => {
  const known = signedIn.get(role) ?? stage.signIn(role);
  signedIn.set(role, known);
  return known;
};
const officer = as('programme_officer_cd4d2');
const freshPerson = async (): Promise<Outcome> => createPerson(await officer());
const freshNeed = async (): Promise<Outcome> => mutate(await as('host_member')(), 'createNeed', 'Need', needInput(stage.at.host));
const nominee = (): string => {
  const id = spare.pop();
  if (!id) throw new Error('No one is left to be nominated.');
  return id;
};
const freshNomination = async (): Promise<Outcome> =>
  mutate(await officer(), 'nominate', 'Nomination', { needId: stage.needId, personId: nominee() });
const sheet = () => ({
  programme: 'CD4D2',
  needKind: 'TERMS_OF_REFERENCE',
  view: 'person',
  weights: [{ criterion: 'skills', weight: 100 }],
  reason: 'Skills alone.',
  validFrom: new Date().toISOString().slice(0, 10),
});
const freshProposal = async (): Promise<Outcome> => mutate(await officer(), 'proposeWeightSheet', 'WeightSheetProposal', sheet(), 'id');
/** A run that waits, and no worker that knows of it. */
const waitingRun = async (): Promise<{ id: string }> => {
  const [run] = await askAsOwner<{ id: string }>(
    stage.database,
    `insert into scoring_run (cause, need_id, need_version, programme, organisation_id, state)
     select $1, id, version, programme, organisation_id, 'QUEUED' from need where id = $2 returning id`,
    [`spec ${randomUUID()}`, stage.needId],
  );
  return { id: run?.id ?? '' };
};

const examples: Readonly<Record<string, Example>> = {
  signInAsDemo: {
    client: async () => new Client(stage.url),
    input: async () => ({ role: 'candidate' }),
    other: { role: 'expert' },
    writesAgain: true,
  },
  signOut: { client: () => stage.signIn('candidate'), input: async () => ({}), other: null },
  chooseLocale: { client: as('approver'), input: async () => ({ locale: 'nl' }), other: { locale: 'fr' } },
  createPerson: { client: officer, input: async () => withoutKey(personInput()), other: { name: 'Somebody Else' } },
  updatePerson: {
    client: officer,
    input: async () => {
      const { id, version } = await freshPerson();
      return { id, version, name: 'New Name' };
    },
    other: { name: 'Other Name' },
  },
  setConsent: {
    client: officer,
    input: async () => ({ personId: (await freshPerson()).id, purpose: 'STATISTICS', granted: true }),
    other: { granted: false },
  },
  importJsonResume: {
    client: officer,
    input: async () => {
      const { id, version } = await freshPerson();
      return { personId: id, version, json: JSON.stringify({ languages: [{ language: 'French', fluency: 'C1' }] }) };
    },
    other: { json: JSON.stringify({ languages: [{ language: 'Arabic', fluency: 'B1' }] }) },
  },
  createOrganisation: {
    client: officer,
    input: async () => ({ name: 'Clinic of the spec', kind: 'HOST_INSTITUTION', country: 'SO' }),
    other: { name: 'Another clinic' },
  },
  createNeed: { client: as('host_member'), input: async () => withoutKey(needInput(stage.at.host)), other: { title: 'Something else' } },
  updateNeed: {
    client: as('host_member'),
    input: async () => {
      const { id, version } = await freshNeed();
      return { id, version, title: 'New title' };
    },
    other: { title: 'Other title' },
  },
  moveNeed: {
    client: as('host_member'),
    input: async () => {
      const { id, version } = await freshNeed();
      return { id, version, event: 'submit' };
    },
    other: { event: 'withdraw', reason: 'Not needed.' },
  },
  startScoringRun: {
    client: officer,
    input: async () => ({ needId: stage.needId }),
    other: async () => ({ needId: otherNeedId }),
    values: ['id', 'needId', 'needVersion'],
  },
  cancelScoringRun: { client: officer, input: waitingRun, other: waitingRun },
  nominate: { client: officer, input: async () => ({ needId: stage.needId, personId: nominee() }), other: async () => ({ personId: nominee() }) },
  decide: {
    client: officer,
    input: async () => {
      const { id, version } = await freshNomination();
      return { nominationId: id, version, event: 'shortlist' };
    },
    other: { event: 'withdraw', reasonCode: 'person_declined' },
  },
  answerNeed: { client: as('expert'), input: async () => ({ needId: stage.needId, answer: 'interested' }), other: { answer: 'not_now' } },
  proposeWeightSheet: { client: officer, input: async () => sheet(), other: { reason: 'Another reason.' } },
  approveWeightSheet: { client: as('administrator'), input: async () => ({ id: (await freshProposal()).id }), other: { reason: 'It is time.' } },
  rejectWeightSheet: {
    client: as('administrator'),
    input: async () => ({ id: (await freshProposal()).id, reason: 'Not yet.' }),
    other: { reason: 'Never.' },
  },
};

function withoutKey<T extends { idempotencyKey: string }>({ idempotencyKey: _key, ...input }: T): Omit<T, 'idempotencyKey'> {
  return input;
}
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
  otherNeedId = await openTermsOfReference(stage, { title: 'Another need' });
  spare = await copyPerson(stage.database, stage.people.weak.id, 40);
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
      current: { version: request.version },
    });
    expect((answer['current'] as { id: string }).id).toBe(answer['id']);
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
});
