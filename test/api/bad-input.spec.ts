import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { addAccounts, type TestOrganisations } from '../support/accounts.js';
import { Client } from '../support/client.js';
import { makeDatabase, type TestDatabase } from '../support/database.js';
import { type RunningProcess, startApi } from '../support/processes.js';

let database: TestDatabase;
let api: RunningProcess & { url: string };
let organisations: TestOrganisations;
let officer: Client;
let sql: pg.Client;
let skills: string[] = [];
let occupation = '';

type Outcome = {
  __typename: string;
  problems?: { field: string; rule: string; message: string }[];
  id?: string;
  version?: number;
  rule?: string;
  currentVersion?: number;
  message?: string;
};
const failures = `... on InvalidInput { problems { field rule message } } ... on Refused { rule message } ... on VersionConflict { yourVersion currentVersion message } ... on KeyReused { message } ... on NotFound { message }`;
const createPerson = (input: object, client = officer) =>
  client.ask<{ createPerson: Outcome }>(
    `mutation($input: CreatePersonInput!) { createPerson(input: $input) { __typename ... on Person { id version } ${failures} } }`,
    { input },
  );
const updatePerson = (input: object, client = officer) =>
  client.ask<{ updatePerson: Outcome }>(
    `mutation($input: UpdatePersonInput!) { updatePerson(input: $input) { __typename ... on Person { id version } ${failures} } }`,
    { input },
  );
const createNeed = (input: object, client = officer) =>
  client.ask<{ createNeed: Outcome }>(
    `mutation($input: CreateNeedInput!) { createNeed(input: $input) { __typename ... on Need { id version } ${failures} } }`,
    { input },
  );
const moveNeed = (input: object, client = officer) =>
  client.ask<{ moveNeed: Outcome }>(
    `mutation($input: MoveNeedInput!) { moveNeed(input: $input) { __typename ... on Need { id version } ${failures} } }`,
    { input },
  );
const count = async (table: string): Promise<number> =>
  ((await sql.query(`select count(*)::int as n from ${table}`)).rows as { n: number }[])[0]?.n ?? -1;
const rules = (outcome: Outcome | undefined) => Object.fromEntries((outcome?.problems ?? []).map((problem) => [problem.field, problem.rule]));

const person = (extra: object = {}) => ({
  idempotencyKey: randomUUID(),
  name: 'Aisha Spec',
  email: 'aisha@example.org',
  birthDate: '1988-02-29',
  residenceCountry: 'NL',
  linkCountries: ['NG'],
  timeZone: 'Europe/Amsterdam',
  expertProfile: { active: true, motivation: null, preferredCountries: ['NG'], preferredModes: ['VIRTUAL'] },
  ...extra,
});
const need = (extra: object = {}) => ({
  idempotencyKey: randomUUID(),
  kind: 'TERMS_OF_REFERENCE',
  programme: 'CD4D2',
  organisationId: organisations.host,
  title: 'Teach infection control',
  summary: null,
  language: 'en',
  country: 'NG',
  mode: 'VIRTUAL',
  startDate: '2027-03-01',
  endDate: '2027-05-31',
  hoursPerWeek: 16,
  positions: 1,
  requirements: [],
  ...extra,
});

beforeAll(async () => {
  database = await makeDatabase();
  organisations = await addAccounts(database);
  api = await startApi(database);
  officer = await new Client(api.url).signIn('programme_officer_cd4d2');
  sql = new pg.Client({ connectionString: database.superuserUrl });
  await sql.connect();
  skills = ((await sql.query(`select id from concept where kind = 'skill' order by id limit 301`)).rows as { id: string }[]).map((row) => row.id);
  occupation = ((await sql.query(`select id from concept where kind = 'occupation' order by id limit 1`)).rows as { id: string }[])[0]?.id ?? '';
}, 90_000);

afterAll(async () => {
  await sql?.end();
  await api?.kill('SIGTERM');
  await database?.drop();
});

describe('a person with mistakes', () => {
  it('gets all of them at once, by field and rule, and nothing is written', async () => {
    const before = await Promise.all(['person', 'person_skill', 'audit_event', 'fact', 'task'].map(count));
    const { data } = await createPerson(
      person({
        name: 'a\u0007b',
        email: 'nobody',
        birthDate: '2101-01-01',
        residenceCountry: 'XX',
        timeZone: 'Mars/Base',
        skills: [
          { conceptId: randomUUID(), level: 2 },
          { conceptId: skills[0], level: 5 },
          { conceptId: skills[1], level: 1 },
          { conceptId: skills[1], level: 2 },
        ],
        occupations: [
          { conceptId: occupation, from: '2020-05-01', to: '2019-05-01' },
          { conceptId: occupation, from: '2021-02-30' },
        ],
        languages: [{ language: 'xx', listening: 'A1', reading: 'D1', speaking: 'C3', writing: 'b2' }],
        education: [{ eqf: 9 }],
        availability: [{ from: '2027-06-01', to: '2027-05-01', modes: ['PHYSICAL'], hoursPerWeek: 200 }],
      }),
    );
    expect(data.createPerson.__typename).toBe('InvalidInput');
    expect(rules(data.createPerson)).toMatchObject({
      name: 'rule.control_characters',
      email: 'rule.email',
      birthDate: 'rule.date_future',
      residenceCountry: 'rule.unknown_code',
      timeZone: 'rule.unknown_code',
      'skills.0.conceptId': 'rule.unknown_concept',
      'skills.1.level': 'rule.range',
      'occupations.1.from': 'rule.date',
      'languages.0.language': 'rule.unknown_code',
      'languages.0.reading': 'rule.cefr',
      'languages.0.speaking': 'rule.cefr',
      'languages.0.writing': 'rule.cefr',
      'education.0.eqf': 'rule.range',
      'availability.0.hoursPerWeek': 'rule.range',
    });
    expect(Object.keys(rules(data.createPerson))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^occupations\.0/),
        expect.stringMatching(/^availability\.0\.to/),
        expect.stringMatching(/^skills\.3/),
      ]),
    );
    expect(await Promise.all(['person', 'person_skill', 'audit_event', 'fact', 'task'].map(count))).toEqual(before);
  });

  it('is told in the reader’s language', async () => {
    const said = async (locale: string) =>
      (await createPerson(person({ residenceCountry: 'XX' }), await new Client(api.url, locale).signIn('programme_officer_cd4d2'))).data.createPerson
        .problems?.[0]?.message;
    // The account's own language is English; a visitor's choice is kept in the cookie.
    expect(await said('en')).toBe('Choose a value from the list.');
    const french = await new Client(api.url, 'fr').signIn('programme_officer_cd4d2');
    await french.ask(`mutation($input: ChooseLocaleInput!) { chooseLocale(input: $input) { __typename } }`, {
      input: { locale: 'fr', idempotencyKey: randomUUID() },
    });
    expect((await createPerson(person({ residenceCountry: 'XX' }), french)).data.createPerson.problems?.[0]?.message).toBe(
      'Choisissez une valeur de la liste.',
    );
    await french.ask(`mutation($input: ChooseLocaleInput!) { chooseLocale(input: $input) { __typename } }`, {
      input: { locale: 'en', idempotencyKey: randomUUID() },
    });
  });

  it('cannot have 301 skills, nor a text of a megabyte', async () => {
    const many = await createPerson(person({ skills: skills.map((conceptId) => ({ conceptId, level: 1 })) }));
    expect(rules(many.data.createPerson)).toMatchObject({ skills: 'rule.too_many' });
    const long = await createPerson(person({ name: 'n'.repeat(50_000) }));
    expect(rules(long.data.createPerson)).toMatchObject({ name: 'rule.too_long' });
    const huge = await createPerson(person({ name: 'n'.repeat(1_000_000) }));
    expect([huge.status, huge.errors[0]?.message]).toEqual([413, 'BODY_TOO_LARGE']);
    const accepted = await createPerson(person({ skills: skills.slice(0, 300).map((conceptId) => ({ conceptId, level: 1 })) }));
    expect(accepted.data.createPerson.__typename).toBe('Person');
  });

  it('keeps the text as typed when it only looks dangerous', async () => {
    const name = `Robert'); drop table person;-- <script>alert(1)</script> {{7*7}} 赵 عائشة`;
    const { data } = await createPerson(person({ name }));
    const read = await officer.ask<{ person: { name: string } }>(`query($id: ID!) { person(id: $id) { name } }`, { id: data.createPerson.id });
    expect(read.data.person.name).toBe(name);
  });
});

describe('changes that meet', () => {
  it('answers a stale version with both versions and keeps what is stored', async () => {
    const { data } = await createPerson(person());
    const { id, version } = data.createPerson as { id: string; version: number };
    const change = (name: string) => updatePerson({ idempotencyKey: randomUUID(), id, version, name });
    const outcomes = await Promise.all([change('First'), change('Second'), change('Third')]);
    const kinds = outcomes.map((outcome) => outcome.data.updatePerson.__typename).sort();
    expect(kinds).toEqual(['Person', 'VersionConflict', 'VersionConflict']);
    const conflict = outcomes.find((outcome) => outcome.data.updatePerson.__typename === 'VersionConflict')?.data.updatePerson;
    expect(conflict).toMatchObject({ yourVersion: version, currentVersion: version + 1 });
  });

  it('gives a repeated key the same answer, and another input under it an error', async () => {
    const input = person({ name: 'Once Only' });
    const first = await createPerson(input);
    const people = await count('person');
    const again = await createPerson(input);
    expect(again.data.createPerson).toEqual(first.data.createPerson);
    expect(await count('person')).toBe(people);
    expect((await createPerson({ ...input, name: 'Someone Else' })).data.createPerson.__typename).toBe('KeyReused');
    expect(rules((await createPerson(person({ idempotencyKey: 'seventeen' }))).data.createPerson)).toMatchObject({ idempotencyKey: 'rule.uuid' });
  });
});

describe('a need with mistakes', () => {
  it('gets all of them at once', async () => {
    const { data } = await createNeed(
      need({
        title: ' ',
        country: 'ZZ',
        mode: 'TELEPORT',
        startDate: '2027-06-01',
        endDate: '2027-05-01',
        hoursPerWeek: 0,
        requirements: [
          { kind: 'SKILL', essential: true, importance: 9, conceptId: randomUUID(), level: 2 },
          { kind: 'LANGUAGE', essential: true, importance: 3, language: 'en', listening: 'Z9' },
          { kind: 'WISH', essential: true, importance: 3 },
        ],
      }),
    );
    expect(data.createNeed.__typename).toBe('InvalidInput');
    expect(Object.keys(rules(data.createNeed))).toEqual(
      expect.arrayContaining([
        'title',
        'country',
        'mode',
        'endDate',
        'hoursPerWeek',
        'requirements.0.importance',
        'requirements.0.conceptId',
        'requirements.1.listening',
        'requirements.2.kind',
      ]),
    );
  });

  it('without requirements can be kept as a draft and not be submitted', async () => {
    const { data } = await createNeed(need());
    expect(data.createNeed.__typename).toBe('Need');
    const moved = await moveNeed({ idempotencyKey: randomUUID(), id: data.createNeed.id, version: data.createNeed.version, event: 'submit' });
    expect(moved.data.moveNeed).toMatchObject({ __typename: 'Refused', rule: 'needs.rule.has_requirements' });
  });

  it('cannot have 61 requirements', async () => {
    const { data } = await createNeed(
      need({ requirements: skills.slice(0, 61).map((conceptId) => ({ kind: 'SKILL', essential: false, importance: 3, conceptId, level: 1 })) }),
    );
    expect(rules(data.createNeed)).toMatchObject({ requirements: 'rule.too_many' });
  });
});

describe('strangers', () => {
  it('learn nothing of what is not theirs: forbidden and missing answer alike', async () => {
    const { data } = await createPerson(person());
    const { id, version } = data.createPerson;
    for (const role of ['expert', 'host_member', 'programme_officer_match', 'partner_officer', 'administrator']) {
      const client = await new Client(api.url).signIn(role);
      const ask = (wanted: unknown) => client.ask<{ person: null }>(`query($id: ID!) { person(id: $id) { id name } }`, { id: wanted });
      expect((await ask(id)).data).toEqual((await ask(randomUUID())).data);
      const change = (wanted: unknown) => updatePerson({ idempotencyKey: randomUUID(), id: wanted, version, name: 'Mine now' }, client);
      const [theirs, missing] = [await change(id), await change(randomUUID())];
      expect(theirs.data).toEqual(missing.data);
      expect(theirs.errors.map((error) => error.message)).toEqual(missing.errors.map((error) => error.message));
    }
    expect((await sql.query(`select name from person where id = $1`, [id])).rows).toEqual([{ name: 'Aisha Spec' }]);
  });
});

describe('many at once', () => {
  it('who each ask for two changes in one document never wait for one another’s connections', async () => {
    const document = `mutation($input: SignInAsDemoInput!) { a: signInAsDemo(input: $input) { ... on Me { displayName } } b: chooseLocale(input: { locale: "en", idempotencyKey: "${randomUUID()}" }) { ... on Me { locale } } }`;
    const answers = await Promise.all(
      Array.from({ length: 15 }, () =>
        new Client(api.url).ask<{ a: { displayName: string }; b: { locale: string } }>(document, {
          input: { role: 'expert', idempotencyKey: randomUUID() },
        }),
      ),
    );
    expect(answers.map(({ data }) => [typeof data.a.displayName, data.b.locale])).toEqual(answers.map(() => ['string', 'en']));
    expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
  });

  it('and a cookie that cannot be read count as visitors, not as failures', async () => {
    const page = await fetch(`${api.url}/healthz`, { headers: { cookie: 'locale=%' } });
    expect(page.status).toBe(200);
    const asked = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-by': 'web', cookie: 'locale=%; session=%' },
      body: JSON.stringify({ query: '{ me { accountId } }' }),
    });
    expect([asked.status, await asked.json()]).toEqual([200, { data: { me: { accountId: null } } }]);
  });
});
