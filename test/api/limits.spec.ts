import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { limits } from '#kernel';
import type { Client } from '../support/client.js';
import { addOrganisations, copyNeed, copyRun } from '../support/copies.js';
import { copyPerson } from '../support/crowd.js';
import { askAsOwner } from '../support/database.js';
import { ask, mutate } from '../support/house.js';
import { until } from '../support/processes.js';
import { createPerson, openRanking, type Ranking } from '../support/ranking.js';

jest.setTimeout(120_000);

let stage: Ranking;
let skills: readonly string[] = [];
let keeper: Client;

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  readonly edges: readonly { cursor: string }[];
}
type Args = Readonly<Record<string, unknown>>;

/** Every list by page: who reads it, what else it has to be told, and whether it can be read from its end. */
const lists: Readonly<Record<string, { reader: () => Client; more?: () => Args; backward: boolean }>> = {
  needs: { reader: () => stage.officer, backward: true },
  people: { reader: () => stage.officer, backward: true },
  organisations: { reader: () => stage.officer, backward: false },
  matches: { reader: () => stage.officer, more: () => ({ needId: stage.needId }), backward: true },
  scoringRuns: { reader: () => stage.officer, more: () => ({ needId: stage.needId }), backward: true },
  excluded: { reader: () => stage.officer, more: () => ({ needId: stage.needId }), backward: false },
  myMatches: { reader: () => stage.expert, backward: false },
  failedTasks: { reader: () => keeper, backward: false },
  accounts: { reader: () => keeper, backward: true },
};
const types: Readonly<Record<string, string>> = { first: 'Int', last: 'Int', after: 'String', before: 'String', needId: 'ID!' };

const read = async (name: string, args: Args = {}): Promise<Page> => {
  const { reader, more } = lists[name] as (typeof lists)[string];
  const all: Args = { ...more?.(), ...args };
  const names = Object.keys(all);
  const declared = names.map((key) => `$${key}: ${types[key]}`).join(', ');
  const passed = names.map((key) => `${key}: $${key}`).join(', ');
  const document = `query${declared && `(${declared})`} { list: ${name}${passed && `(${passed})`} { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor } } }`;
  return (await ask<{ list: Page }>(reader(), document, all)).list;
};

beforeAll(async () => {
  stage = await openRanking();
  skills = (await askAsOwner<{ id: string }>(stage.database, `select id from concept where kind = 'skill' order by id limit 301`)).map(
    ({ id }) => id,
  );
  await copyPerson(stage.database, stage.people.weak.id, 110);
  await copyPerson(stage.database, stage.people.silent.id, 120);
  await copyNeed(stage.database, stage.needId, 120);
  await addOrganisations(stage.database, 120);
  keeper = await stage.signIn('administrator');
  await askAsOwner(stage.database, `insert into account (display_name) select 'Account ' || n from generate_series(1, 120) n`);
  await askAsOwner(
    stage.database,
    `insert into task (kind, state, attempts, error_code, ended_at) select 'spec.unknown', 'failed', 5, 'spec', now() from generate_series(1, 120)`,
  );
  await copyRun(stage.database, stage.needId, 120);
  const { id } = await mutate(stage.officer, 'startScoringRun', 'ScoringRun', { needId: stage.needId }, 'id');
  await until('the longer list', async () => {
    const { scoringRun } = await ask<{ scoringRun: { state: string } }>(stage.officer, `query($id: ID!) { scoringRun(id: $id) { state } }`, { id });
    return scoringRun.state === 'DONE';
  });
}, 120_000);

afterAll(() => stage?.close());

describe('a page', () => {
  it('is tried here for every list of the schema', async () => {
    const { __schema: schema } = await ask<{
      __schema: { queryType: { fields: { name: string; args: { name: string }[]; type: { ofType: { name: string } | null } }[] } };
    }>(stage.officer, `{ __schema { queryType { fields { name args { name } type { ofType { name } } } } } }`);
    const paged = schema.queryType.fields.filter(({ type }) => type.ofType?.name?.endsWith('Connection'));
    expect(paged.map(({ name }) => name).sort()).toEqual(Object.keys(lists).sort());
    for (const { name, args } of paged) expect([name, args.some((arg) => arg.name === 'last')]).toEqual([name, lists[name]?.backward]);
  });

  it.each(Object.keys(lists))('of %s has 20 rows unless asked otherwise, never more than 100 and never none', async (name) => {
    expect((await read(name)).edges).toHaveLength(20);
    const most = await read(name, { first: 5_000 });
    expect(most.edges).toHaveLength(limits.rowsPerPage);
    expect(most.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    for (const first of [0, -1, -2_147_483_648]) expect((await read(name, { first })).edges).toHaveLength(1);
    if (!lists[name]?.backward) return;
    const last = await read(name, { last: 5_000 });
    expect(last.edges).toHaveLength(limits.rowsPerPage);
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it.each(Object.keys(lists))('after another leads through all of %s, each row once', async (name) => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 10; pages += 1) {
      const page: Page = await read(name, { first: 100, ...(after ? { after } : {}) });
      seen.push(...page.edges.map(({ cursor }) => cursor));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    const { totalCount } = await read(name);
    expect(totalCount).toBeGreaterThan(limits.rowsPerPage);
    expect(new Set(seen).size).toBe(totalCount);
    expect(seen).toHaveLength(totalCount);
  });

  it.each(Object.keys(lists))('of %s begins at the beginning when its cursor was not made there', async (name) => {
    const beginning = (await read(name, { first: 3 })).edges;
    const foreign = Buffer.from(JSON.stringify(['1', '2', '3', '4'])).toString('base64url');
    for (const after of ['made-up', foreign, 'x'.repeat(5_000), `'; drop table person;--`])
      expect((await read(name, { first: 3, after })).edges).toEqual(beginning);
  });

  it('of concepts has at most 20 hits', async () => {
    const hits = async (text: string, first?: number): Promise<number> =>
      (
        await ask<{ searchConcepts: object[] }>(
          stage.officer,
          `query($text: String!, $first: Int) { searchConcepts(kind: "skill", text: $text, first: $first) { confidence } }`,
          {
            text,
            first,
          },
        )
      ).searchConcepts.length;
    expect(await hits('manage', 5_000)).toBe(20);
    expect(await hits('manage')).toBe(20);
    expect(await hits('manage', -3)).toBeLessThanOrEqual(1);
    expect(await hits('m'.repeat(50_000))).toBeLessThanOrEqual(20);
  });
});

describe('a person', () => {
  const withSkills = (count: number) => ({ skills: skills.slice(0, count).map((conceptId) => ({ conceptId, level: 1 })) });
  const stored = async (id: string): Promise<number> =>
    (await ask<{ person: { skills: object[] } }>(stage.officer, `query($id: ID!) { person(id: $id) { skills { level } } }`, { id })).person.skills
      .length;

  it('has at most 300 skills, when written down, changed, or read in from a CV', async () => {
    const tooMany = { __typename: 'InvalidInput', problems: [{ field: 'skills', rule: 'rule.too_many' }] };
    expect(await createPerson(stage.officer, withSkills(301))).toMatchObject(tooMany);
    const person = await createPerson(stage.officer, withSkills(299));
    const change = (over: object) => mutate(stage.officer, 'updatePerson', 'Person', { id: person.id, version: person.version, ...over });
    expect(await change(withSkills(301))).toMatchObject(tooMany);
    const chosen = skills.slice(298, 301);
    const cv = JSON.stringify({ skills: chosen.map((_, at) => ({ name: `Words of a CV ${at}` })) });
    const confirmed = chosen.map((choice, at) => ({ path: `skills.${at}.name`, choice }));
    const imported = await mutate(
      stage.officer,
      'importJsonResume',
      'JsonResumeImport',
      { personId: person.id, version: person.version, json: cv, confirmed },
      'stored proposals { path }',
    );
    expect(imported).toMatchObject(tooMany);
    expect(await stored(person.id)).toBe(299);
    expect(await change(withSkills(300))).toMatchObject({ __typename: 'Person', version: person.version + 1 });
    expect(await stored(person.id)).toBe(300);
  });

  it.each([
    ['occupations', 60, { conceptId: 'f2b15a0e-e65a-438a-affb-29b9d50b77d1', from: '2020-01-01' }],
    ['languages', 30, { language: 'en', listening: 'B1', reading: 'B1', speaking: 'B1', writing: 'B1' }],
    ['education', 30, { eqf: 6 }],
    ['availability', 60, { from: '2027-01-01', modes: ['VIRTUAL'], hoursPerWeek: 8 }],
  ])('has at most as many %s as its field says: %i', async (field, most, item) => {
    const outcome = await createPerson(stage.officer, { [field]: Array.from({ length: most + 1 }, () => item) });
    expect(outcome.problems).toContainEqual(expect.objectContaining({ field, rule: 'rule.too_many' }));
  });
});

describe('a need', () => {
  it('has at most 60 requirements, when written down or changed', async () => {
    const requirements = (count: number) => ({
      requirements: skills.slice(0, count).map((conceptId) => ({ kind: 'SKILL', essential: false, importance: 3, conceptId, level: 1 })),
    });
    const tooMany = { __typename: 'InvalidInput', problems: [{ field: 'requirements', rule: 'rule.too_many' }] };
    const base = {
      kind: 'TERMS_OF_REFERENCE',
      programme: 'CD4D2',
      organisationId: stage.at.host,
      title: 'Many wishes',
      language: 'en',
      country: 'SO',
      mode: 'VIRTUAL',
    };
    expect(await mutate(stage.host, 'createNeed', 'Need', { ...base, ...requirements(61) })).toMatchObject(tooMany);
    const need = await mutate(stage.host, 'createNeed', 'Need', { ...base, ...requirements(60) });
    expect(need).toMatchObject({ __typename: 'Need', version: 1 });
    expect(await mutate(stage.host, 'updateNeed', 'Need', { id: need.id, version: 1, ...requirements(61) })).toMatchObject(tooMany);
  });
});

describe('an id that is none', () => {
  it('is nobody’s, for every query and every mutation: no error of ours shows', async () => {
    interface Arg {
      readonly name: string;
      readonly type: { kind: string; name: string | null; ofType: { kind: string; name: string | null } | null };
    }
    const { __schema: schema } = await ask<{
      __schema: { queryType: { fields: { name: string; args: Arg[]; type: { kind: string; ofType: { kind: string } | null } }[] } };
    }>(
      stage.officer,
      `{ __schema { queryType { fields { name args { name type { kind name ofType { kind name } } } type { kind ofType { kind } } } } } }`,
    );
    const asking = schema.queryType.fields.filter(({ args }) => args.some(({ type }) => (type.ofType?.name ?? type.name) === 'ID'));
    expect(asking.length).toBeGreaterThan(8);
    for (const client of [stage.officer, stage.expert])
      for (const { name, args } of asking)
        for (const id of ['seventeen', '', '0', `' or true --`, randomUUID().toUpperCase()]) {
          const passed = args.flatMap(({ name: arg, type }) => {
            const of = type.ofType?.name ?? type.name;
            if (of === 'ID') return [`${arg}: ${JSON.stringify(id)}`];
            return type.kind === 'NON_NULL' && of === 'String' ? [`${arg}: "skill"`] : type.kind === 'NON_NULL' ? [`${arg}: []`] : [];
          });
          const { errors } = await client.ask(`{ ${name}(${passed.join(', ')}) { __typename } }`);
          expect([name, id, errors.filter(({ message }) => message === 'UNEXPECTED')]).toEqual([name, id, []]);
        }
  });
});
