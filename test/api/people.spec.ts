import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import pg from 'pg';
import { loadConfig } from '#platform/config';
import { SearchConcepts } from '#taxonomy';
import { addAccounts } from '../support/accounts.js';
import { Client } from '../support/client.js';
import { makeDatabase, type TestDatabase } from '../support/database.js';
import { concepts, personInput } from '../support/people.js';

let database: TestDatabase;
let app: INestApplication;
let url: string;
let officer: Client;
/** Statements that the application sent; the api runs inside this process. */
let statements: string[] = [];

const sections = `id code version name email residenceCountry birthDate linkCountries timeZone updatedAt
  skills { level years concept { id label labelLanguage } } occupations { title employer country from to description concept { id label } }
  languages { language listening reading speaking writing } education { eqf field title institution country completedOn } availability { from to modes hoursPerWeek }
  consents { purpose granted at } expertProfile { active motivation preferredCountries preferredModes } candidateProfile { active relocation preferredModes minimumSalaryMonthEur }`;
const failures = `... on InvalidInput { problems { field rule message } } ... on Refused { rule message } ... on NotFound { message } ... on VersionConflict { currentVersion }`;

type Shown = {
  __typename?: string;
  id: string;
  code: string;
  version: number;
  name: string | null;
  skills: { concept: { label: string } }[];
  consents: { purpose: string; granted: boolean }[];
};
const create = async (client: Client, over: object = {}) =>
  (
    await client.ask<{ createPerson: Shown }>(
      `mutation($input: CreatePersonInput!) { createPerson(input: $input) { __typename ... on Person { ${sections} } ${failures} } }`,
      { input: personInput(over) },
    )
  ).data.createPerson;
const ask = async <T>(client: Client, query: string, variables: object = {}) => client.ask<T>(query, variables as Record<string, unknown>);

beforeAll(async () => {
  database = await makeDatabase();
  await addAccounts(database);
  const send = pg.Client.prototype.query;
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    statements.push(typeof args[0] === 'string' ? args[0] : String((args[0] as { text?: string }).text));
    return (send as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof send;
  const { createApp } = await import('../../apps/api/src/create-app.js');
  app = await createApp(loadConfig({ MODE: 'test', DATABASE_URL: database.appUrl, LOG_LEVEL: 'error' }));
  await app.listen(0, '127.0.0.1');
  // The api builds its search beside the first requests; here it would take their time.
  await app.get(SearchConcepts, { strict: false }).prepare();
  url = `http://127.0.0.1:${(app.getHttpServer() as { address(): AddressInfo }).address().port}`;
  officer = await new Client(url).signIn('programme_officer_cd4d2');
}, 90_000);

afterAll(async () => {
  await app?.close();
  await database?.drop();
});

describe('a person through the api', () => {
  it('comes back as it was written, with concepts in the reader’s language', async () => {
    const person = await create(officer);
    expect(person).toMatchObject({
      __typename: 'Person',
      version: 1,
      name: 'Awa Example',
      email: 'awa@example.org',
      birthDate: '1990-02-28',
      residenceCountry: 'NL',
      linkCountries: ['SO'],
      timeZone: 'Europe/Amsterdam',
      skills: [
        { level: 3, years: 4.5, concept: { id: concepts.skill, label: 'manage musical staff', labelLanguage: 'en' } },
        { level: 1, years: null },
      ],
      occupations: [
        { title: 'Developer', employer: 'Example BV', country: 'NL', from: '2020-01-01', to: '2021-12-31', concept: { id: concepts.developer } },
      ],
      languages: [{ language: 'so', writing: 'C1' }],
      education: [{ eqf: 6, field: '0613', completedOn: '2014-07-01' }],
      availability: [{ from: '2027-01-01', to: '2027-06-30', modes: ['VIRTUAL', 'PHYSICAL'], hoursPerWeek: 16 }],
      consents: [
        { purpose: 'MATCHING', granted: true },
        { purpose: 'SHARE_WITH_ORGANISATIONS', granted: false, at: null },
        { purpose: 'STATISTICS', granted: false },
      ],
      expertProfile: { active: true, motivation: 'To share.', preferredCountries: ['SO'] },
      candidateProfile: null,
    });
  });

  it('writes itself down, changes itself and withdraws a consent, and is nobody else’s', async () => {
    const expert = await new Client(url).signIn('expert');
    const mine = await create(expert, { name: 'Myself' });
    expect(mine).toMatchObject({ __typename: 'Person', name: 'Myself' });
    const { data: me } = await ask<{ me: { personId: string } }>(expert, `{ me { personId } }`);
    expect(me.me.personId).toBe(mine.id);
    expect(await create(expert)).toMatchObject({ __typename: 'Refused', rule: 'people.rule.has_person' });
    const changed = await ask<{ updatePerson: Shown }>(
      expert,
      `mutation($input: UpdatePersonInput!) { updatePerson(input: $input) { __typename ... on Person { ${sections} } } }`,
      {
        input: { idempotencyKey: randomUUID(), id: mine.id, version: 1, skills: [], email: null },
      },
    );
    expect(changed.data.updatePerson).toMatchObject({ version: 2, name: 'Myself', email: null, skills: [], languages: [{ language: 'so' }] });
    const withdrawn = await ask<{ setConsent: object }>(
      expert,
      `mutation($input: SetConsentInput!) { setConsent(input: $input) { __typename ... on Consent { purpose granted at } } }`,
      {
        input: { idempotencyKey: randomUUID(), personId: mine.id, purpose: 'MATCHING', granted: false },
      },
    );
    expect(withdrawn.data.setConsent).toMatchObject({ __typename: 'Consent', purpose: 'MATCHING', granted: false });

    for (const role of ['candidate', 'host_member', 'employer_member', 'programme_officer_match', 'partner_officer', 'approver', 'administrator']) {
      const other = await new Client(url).signIn(role);
      expect((await ask(other, `query($id: ID!) { person(id: $id) { id name email } }`, { id: mine.id })).data).toEqual({ person: null });
      expect((await ask(other, `query($id: ID!) { jsonResume(personId: $id) { json } }`, { id: mine.id })).errors[0]?.extensions?.code).toBe(
        'FORBIDDEN',
      );
    }
    expect((await ask(new Client(url), `query($id: ID!) { person(id: $id) { id } }`, { id: mine.id })).errors[0]?.extensions?.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('takes a CV in and plays back each line', async () => {
    const person = await create(officer);
    const { data } = await ask<{
      importJsonResume: {
        stored: string[];
        proposals: { words: string; candidates: unknown[] }[];
        notCarried: { path: string; sentence: string }[];
        person: Shown;
      };
    }>(
      officer,
      `mutation($input: ImportJsonResumeInput!) { importJsonResume(input: $input) { __typename ... on JsonResumeImport { stored proposals { path words candidates { conceptId label confidence } } notCarried { path sentence } person { version } } ${failures} } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          personId: person.id,
          version: 1,
          json: JSON.stringify({
            languages: [{ language: 'French', fluency: 'C1' }],
            skills: [{ name: 'Java (computer programming)' }],
            volunteer: [{ organization: 'Choir' }],
          }),
        },
      },
    );
    expect(data.importJsonResume).toMatchObject({
      __typename: 'JsonResumeImport',
      person: { version: 2 },
      proposals: [{ words: 'Java (computer programming)' }],
    });
    expect(data.importJsonResume.stored).toHaveLength(1);
    expect(data.importJsonResume.stored[0]).toMatch(/^Language: /);
    expect(data.importJsonResume.notCarried.find(({ path }) => path.startsWith('volunteer'))?.sentence).toMatch(/^“Choir” – /);
    const taken = await ask<{ jsonResume: { json: string; notCarried: unknown[] } }>(
      officer,
      `query($id: ID!) { jsonResume(personId: $id) { json notCarried { path sentence } } }`,
      { id: person.id },
    );
    expect(JSON.parse(taken.data.jsonResume.json)).toMatchObject({ basics: { name: 'Awa Example' } });
  });

  it('says in the reader’s language that a CV is too large, whether it fits into a request or not', async () => {
    const person = await create(officer);
    const bring = async (json: string, language: string) =>
      ask<{ importJsonResume: { problems: unknown[] } }>(
        await new Client(url, language).signIn('programme_officer_cd4d2'),
        `mutation($input: ImportJsonResumeInput!) { importJsonResume(input: $input) { __typename ${failures} } }`,
        { input: { idempotencyKey: randomUUID(), personId: person.id, version: 1, json } },
      );
    expect((await bring('x'.repeat(97_000), 'fr')).data.importJsonResume).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ field: 'json', rule: 'people.json_resume.too_large', message: expect.stringContaining('trop volumineux') as unknown }],
    });
    const refused = await bring('x'.repeat(1_000_000), 'nl');
    expect(refused).toMatchObject({
      status: 413,
      errors: [{ message: 'BODY_TOO_LARGE', extensions: { code: 'BODY_TOO_LARGE', maxBytes: 102_400 } }],
    });
    expect(refused.errors[0]?.extensions).toMatchObject({ explanation: expect.stringContaining('te groot') as unknown });
  });
});

describe('the list of people', () => {
  const people = (client: Client, variables: object = {}) =>
    ask<{
      people: {
        totalCount: number;
        edges: { cursor: string; node: Shown }[];
        pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string; startCursor: string };
      };
    }>(
      client,
      `query($first: Int, $after: String, $last: Int, $before: String, $programme: String) { people(first: $first, after: $after, last: $last, before: $before, programme: $programme) {
         totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${sections} } } } }`,
      variables,
    );

  it('costs the same number of statements for two people and for twenty', async () => {
    for (let n = 0; n < 22; n += 1) await create(officer);
    const cost = async (first: number) => {
      statements = [];
      const { data } = await people(officer, { first });
      expect(data.people.edges).toHaveLength(first);
      // Only those about people: the queue's own statements come when they like.
      return statements.filter((sql) => /\bfrom (person\w*|expert_profile|candidate_profile|consent|concept)\b/i.test(sql)).length;
    };
    // Two, since somebody may state no skill, whose name would then not be looked up.
    const two = await cost(2);
    expect(two).toBeGreaterThan(1);
    expect(await cost(20)).toBe(two);
  });

  it('goes forward and back without losing or repeating a row', async () => {
    const { data: first } = await people(officer, { first: 7 });
    const { data: second } = await people(officer, { first: 7, after: first.people.pageInfo.endCursor });
    const { data: back } = await people(officer, { last: 7, before: second.people.pageInfo.startCursor });
    expect(back.people.edges.map(({ node }) => node.id)).toEqual(first.people.edges.map(({ node }) => node.id));
    expect(new Set([...first.people.edges, ...second.people.edges].map(({ node }) => node.id)).size).toBe(14);
    expect([first.people.pageInfo.hasPreviousPage, second.people.pageInfo.hasPreviousPage]).toEqual([false, true]);
    expect((await people(officer, { first: 5, after: 'made-up' })).data.people.edges).toHaveLength(5);
    expect((await people(officer, { first: 5000 })).data.people.edges.length).toBeLessThanOrEqual(100);
  });

  it('shows and counts those of one’s own programme alone', async () => {
    const partner = await new Client(url).signIn('partner_officer');
    expect((await people(partner)).data.people).toMatchObject({ totalCount: 0, edges: [] });
    expect((await people(officer, { programme: 'MATCH' })).data.people).toMatchObject({ totalCount: 0, edges: [] });
    expect((await people(officer, { programme: 'CD4D2' })).data.people.totalCount).toBe((await people(officer)).data.people.totalCount);
    for (const role of ['expert', 'host_member', 'administrator', 'approver'])
      expect((await people(await new Client(url).signIn(role))).errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('programmes and organisations', () => {
  it('are read with their rules, windows, weights and readiness', async () => {
    const visitor = new Client(url, 'nl');
    const { data } = await ask<{
      programmes: { code: string; windows: unknown[]; rules: { sentence: string }[] }[];
      weightSheets: { weights: { label: string }[] }[];
    }>(
      visitor,
      `{ programmes { code name windows { country mode validFrom validTo source } rules { code sentence validFrom validTo source } } weightSheets(programme: "MATCH") { id needKind view version weights { criterion label weight } } }`,
    );
    expect(data.programmes.map(({ code }) => code)).toEqual(['CD4D2', 'MATCH']);
    expect(data.programmes[1]?.rules.map(({ sentence }) => sentence)).toContain('Woonland of nationaliteit: Nigeria of Senegal.');
    expect(data.weightSheets[0]?.weights[0]?.label).toBe('Vaardigheden');
  });

  it('are added by officers, and not by others', async () => {
    const add = (client: Client, over: object = {}) =>
      ask<{ createOrganisation: { __typename: string; problems?: { field: string }[] } }>(
        client,
        `mutation($input: CreateOrganisationInput!) { createOrganisation(input: $input) { __typename ... on Organisation { id name kind country readiness { workplace } } ... on InvalidInput { problems { field rule } } } }`,
        {
          input: {
            idempotencyKey: randomUUID(),
            name: 'Clinic of the spec',
            kind: 'HOST_INSTITUTION',
            country: 'SO',
            region: 'Somaliland',
            readiness: { workplace: 4, internet: 2, counterpart: 3, staffContinuity: 1 },
            ...over,
          },
        },
      );
    expect((await add(officer)).data.createOrganisation).toMatchObject({
      __typename: 'Organisation',
      name: 'Clinic of the spec',
      readiness: { workplace: 4 },
    });
    const bad = await add(officer, {
      name: ' ',
      country: 'XX',
      kind: 'CLUB',
      readiness: { workplace: 9, internet: 2, counterpart: 3, staffContinuity: 1 },
    });
    expect(bad.data.createOrganisation.problems?.map(({ field }) => field).sort()).toEqual(['country', 'kind', 'name', 'readiness.workplace']);
    expect((await add(await new Client(url).signIn('expert'))).errors[0]?.extensions?.code).toBe('FORBIDDEN');
    const { data } = await ask<{ organisations: { totalCount: number } }>(
      officer,
      `{ organisations(first: 2) { totalCount edges { node { name } } } }`,
    );
    expect(data.organisations.totalCount).toBe(3);
  });
});
