import { jest } from '@jest/globals';
import type { Client } from '../support/client.js';
import { askAsOwner } from '../support/database.js';
import { ask, mutate } from '../support/house.js';
import { createPerson, openRanking, type Ranking } from '../support/ranking.js';

jest.setTimeout(120_000);

/** Policies over HTTP for officers whose grant names a country, with row-level security out of the way and in it. */
let stage: Ranking;
let ofSomalia: string;
let ofSenegal: string;

const grant = (role: string, country: string | null) =>
  askAsOwner(stage.database, `update account_grant set country = $2 where account_id = (select id from account where demo_role = $1)`, [
    role,
    country,
  ]);
const peopleOf = async (client: Client): Promise<string[]> =>
  (
    await ask<{ people: { totalCount: number; edges: { node: { id: string } }[] } }>(
      client,
      '{ people(first: 100) { totalCount edges { node { id } } } }',
    )
  ).people.edges.map(({ node }) => node.id);

beforeAll(async () => {
  stage = await openRanking();
  ofSomalia = stage.people.strong.id;
  ofSenegal = (await createPerson(stage.officer, { name: 'Of Senegal', linkCountries: ['SN'] })).id;
}, 120_000);

afterAll(() => stage?.close());

describe.each([
  ['policies and row-level security', false],
  ['policies alone', true],
])('an officer narrowed to a country, by %s', (_name, alone) => {
  const tables = ['person', 'need', 'match', 'nomination', 'scoring_run', 'person_skill', 'requirement'];

  beforeAll(async () => {
    for (const table of tables) await askAsOwner(stage.database, `alter table ${table} ${alone ? 'disable' : 'enable'} row level security`);
    await mutate(stage.officer, 'nominate', 'Nomination', { needId: stage.needId, personId: ofSomalia });
  });

  afterAll(async () => {
    for (const table of tables) await askAsOwner(stage.database, `alter table ${table} enable row level security`);
    await grant('programme_officer_cd4d2', null);
  });

  it('finds in lists, counts and by id only people tied to it', async () => {
    await grant('programme_officer_cd4d2', 'SN');
    expect(await peopleOf(stage.officer)).toEqual([ofSenegal]);
    const { a, b } = await ask<{ a: object | null; b: object | null }>(
      stage.officer,
      `{ a: person(id: "${ofSomalia}") { id name } b: person(id: "${ofSenegal}") { id name } }`,
    );
    expect([a, b]).toEqual([null, { id: ofSenegal, name: 'Of Senegal' }]);
  });

  it('has no part in needs, lists and nominations of another country', async () => {
    const document = `{ matches(needId: "${stage.needId}") { totalCount edges { node { id } } } nominations(needId: "${stage.needId}") { id }
      excluded(needId: "${stage.needId}") { totalCount } gateReport(needId: "${stage.needId}", personId: "${ofSomalia}") { passed } }`;
    await grant('programme_officer_cd4d2', 'SN');
    expect(await ask(stage.officer, document)).toEqual({
      matches: { totalCount: 0, edges: [] },
      nominations: [],
      excluded: { totalCount: 0 },
      gateReport: null,
    });
    await grant('programme_officer_cd4d2', 'SO');
    const own = await ask<{ matches: { totalCount: number }; nominations: object[]; gateReport: object | null }>(stage.officer, document);
    expect(own.matches.totalCount).toBeGreaterThan(1);
    expect(own.nominations).toHaveLength(1);
    expect(own.gateReport).not.toBeNull();
  });

  it('has no part in anything once the grant has ended', async () => {
    await grant('programme_officer_cd4d2', null);
    expect((await peopleOf(stage.officer)).length).toBeGreaterThan(2);
    const dated = (to: string) =>
      askAsOwner(
        stage.database,
        `update account_grant set valid_to = ${to} where account_id = (select id from account where demo_role = 'programme_officer_cd4d2')`,
      );
    await dated(`now() - interval '1 second'`);
    const answer = await stage.officer.ask('{ people { totalCount } }');
    await dated('null');
    expect(answer.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
