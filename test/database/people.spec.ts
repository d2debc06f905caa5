import { randomUUID } from 'node:crypto';
import { CreatePerson, linkAccount, peopleForMatching, SetConsent, UpdatePerson, type CreatePersonInput, type UpdatePersonInput } from '#people';
import { createAccount } from '#identity';
import { ok, type ProgrammeCode, type Result } from '#kernel';
import { Db, FactRegistry, makeDataSource } from '#platform/db';
import { anonymous, systemActor, type Actor, type Role } from '#platform/policy';
import { auditSink, consentsOf, hasConsent } from '#privacy';
import { makeDatabase, type TestDatabase } from '../support/database.js';
import { concepts, personInput } from '../support/people.js';

let database: TestDatabase;
let db: Db;
const system = systemActor('people.spec');
let expert: Actor;
const officer = (programme: ProgrammeCode, role: Role = 'programme_officer'): Actor => ({
  ...anonymous('en', 'spec'),
  accountId: randomUUID(),
  grants: [{ role, programme, country: null, organisationId: null }],
});
const uses = () => ({ create: new CreatePerson(db), update: new UpdatePerson(db), consent: new SetConsent(db) });

/** As the application's login, with nobody bound: what a forgotten `where` would show. */
const countAs = (actor: Actor, sql: string) =>
  db.read(actor, async (manager) => ((await manager.query(`select count(*)::int as n from ${sql}`)) as { n: number }[])[0]?.n);
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const problemsOf = (result: Result<unknown>) =>
  !result.ok && result.error.kind === 'invalid_input' ? result.error.problems.map(({ field, rule }) => `${field} ${rule}`).sort() : [];
const create = async (over: Partial<CreatePersonInput> = {}, actor: Actor = system) => value(await uses().create.execute(actor, personInput(over)));
const update = (actor: Actor, id: string, version: number, change: Partial<UpdatePersonInput>) =>
  uses().update.execute(actor, { idempotencyKey: randomUUID(), id, version, ...change });

beforeAll(async () => {
  database = await makeDatabase();
  db = new Db(await (await makeDataSource(database.appUrl)).initialize(), new FactRegistry());
  db.useAuditSink(auditSink);
  const account = value(
    await db.write(system, { operation: 'spec.account' }, (write) =>
      createAccount(write, {
        displayName: 'Expert',
        locale: 'en',
        grants: [{ role: 'expert', programme: 'CD4D2', country: null, organisationId: null }],
      }),
    ),
  );
  expert = {
    ...anonymous('en', 'spec'),
    accountId: account.id,
    grants: [{ role: 'expert', programme: 'CD4D2', country: null, organisationId: null }],
  };
});

afterAll(async () => {
  await db?.source.destroy();
  await database?.drop();
});

describe('creating a person', () => {
  it('stores every section, the consents, the fact and the audit rows together', async () => {
    const { id, version } = await create();
    expect(version).toBe(1);
    const [found] = await db.read(system, (manager) => peopleForMatching(manager, 'CD4D2', { asOf: '2026-11-24', ids: [id] }));
    expect(found?.code).toMatch(/^[2-9A-Y]{4}-[2-9A-Y]{4}$/);
    expect(found?.gate).toEqual({
      birthDate: '1990-02-28',
      residenceCountry: 'NL',
      linkCountries: ['SO'],
      consentMatching: true,
      profileActive: true,
    });
    expect(found?.person).toMatchObject({
      id,
      version: 1,
      timeZone: 'Europe/Amsterdam',
      experienceMonths: 24,
      skills: [
        { skill: concepts.skill, level: 3 },
        { skill: concepts.otherSkill, level: 1 },
      ],
      education: [{ eqf: 6, field: '0613' }],
      availability: [{ from: '2027-01-01', to: '2027-06-30', modes: ['VIRTUAL', 'PHYSICAL'], hoursPerWeek: 16 }],
    });
    expect(await countAs(system, `fact where type = 'people.person_changed' and subject_id = '${id}'`)).toBe(1);
    expect(await countAs(system, `audit_event where subject_id = '${id}' and details::text like '%Awa%'`)).toBe(0);
    expect(await countAs(system, `audit_event where subject_id = '${id}' and action = 'people.person.created'`)).toBe(1);
  });

  it('names all problems of a bad input at once and leaves nothing behind', async () => {
    const before = [
      await countAs(system, 'person'),
      await countAs(system, 'fact'),
      await countAs(system, 'audit_event'),
      await countAs(system, 'idempotency_key'),
    ];
    const unknown = '00000000-0000-4000-8000-000000000000';
    const result = await uses().create.execute(
      system,
      personInput({
        name: 'a\u0000b',
        email: 'nowhere',
        birthDate: '2100-01-01',
        residenceCountry: 'XX',
        timeZone: 'Mars/Olympus',
        linkCountries: ['SO', 'SO'],
        skills: [...Array.from({ length: 300 }, () => ({ conceptId: unknown, level: 5 })), { conceptId: 'no-uuid', level: 1 }],
        occupations: [
          { conceptId: concepts.skill, from: '2020-02-30', to: '2019-01-01', description: 'x'.repeat(1_000_000) },
          { conceptId: concepts.developer, from: '2020-02-01', to: '2020-01-31' },
        ],
        languages: [{ language: 'english', listening: 'C3', reading: 'B1', speaking: 'B1', writing: 'b2' }],
        education: [{ eqf: 9, field: '9x', completedOn: '2014-07-01' }],
        availability: [{ from: '2027-06-30', to: '2027-01-01', modes: [], hoursPerWeek: 0 }],
        expertProfile: { active: true, preferredCountries: ['ZZ'], preferredModes: ['SOMEHOW'] } as never,
        candidateProfile: { active: true, relocation: true, preferredModes: [], minimumSalaryMonthEur: -1, favouriteColour: 'red' } as never,
        consents: ['EVERYTHING'] as never,
      }),
    );
    const problems = problemsOf(result);
    expect(problems).toEqual(
      expect.arrayContaining([
        'name rule.control_characters',
        'email rule.email',
        'birthDate rule.date_future',
        'residenceCountry rule.unknown_code',
        'timeZone rule.unknown_code',
        'linkCountries.1 rule.duplicate',
        'skills rule.too_many',
        'skills.0.level rule.range',
        'skills.0.conceptId rule.unknown_concept',
        'skills.1.conceptId rule.duplicate',
        'skills.300.conceptId rule.unknown_concept',
        'occupations.0.from rule.date',
        'occupations.0.conceptId rule.unknown_concept',
        'occupations.0.description rule.too_long',
        'occupations.1.to rule.date_order',
        'languages.0.language rule.unknown_code',
        'languages.0.listening rule.cefr',
        'languages.0.writing rule.cefr',
        'education.0.eqf rule.range',
        'education.0.field rule.unknown_code',
        'availability.0.to rule.date_order',
        'availability.0.modes rule.required',
        'availability.0.hoursPerWeek rule.range',
        'expertProfile.preferredCountries.0 rule.unknown_code',
        'expertProfile.preferredModes.0 rule.unknown_code',
        'candidateProfile.minimumSalaryMonthEur rule.range',
        'candidateProfile.favouriteColour rule.unexpected_field',
        'consents.0 rule.unknown_code',
      ]),
    );
    expect([
      await countAs(system, 'person'),
      await countAs(system, 'fact'),
      await countAs(system, 'audit_event'),
      await countAs(system, 'idempotency_key'),
    ]).toEqual(before);
  });

  it('answers a repeated key as before, and refuses it with another input', async () => {
    const input = personInput();
    const first = value(await uses().create.execute(system, input));
    expect(value(await uses().create.execute(system, input))).toEqual(first);
    expect(await uses().create.execute(system, { ...input, name: 'Someone Else' })).toMatchObject({ ok: false, error: { kind: 'key_reused' } });
  });

  it('lets an expert write down the own person once, and officers those of their programme', async () => {
    const { id } = value(await uses().create.execute(expert, personInput()));
    expect(await uses().create.execute(expert, personInput())).toMatchObject({ ok: false, error: { rule: 'people.rule.has_person' } });
    expert = { ...expert, personId: id };
    expect(await uses().create.execute(expert, personInput())).toMatchObject({ ok: false, error: { rule: 'people.rule.has_person' } });
    expect(await uses().create.execute(officer('MATCH'), personInput())).toMatchObject({
      ok: false,
      error: { rule: 'people.rule.profile_of_your_programme' },
    });
    expect(await uses().create.execute(officer('CD4D2'), personInput())).toMatchObject({ ok: true });
    for (const role of ['approver', 'host_member', 'administrator'] as const)
      expect(await uses().create.execute(officer('CD4D2', role), personInput())).toMatchObject({
        ok: false,
        error: { rule: 'people.rule.may_not_create' },
      });
  });
});

describe('changing a person', () => {
  it('replaces a list that is there, keeps what is left out, and empties what is null', async () => {
    const { id } = await create();
    expect(value(await update(system, id, 1, { skills: [{ conceptId: concepts.otherSkill, level: 4 }], timeZone: null }))).toEqual({
      id,
      version: 2,
    });
    const [found] = await db.read(system, (manager) => peopleForMatching(manager, 'CD4D2', { asOf: '2026-11-24', ids: [id] }));
    expect(found?.person).toMatchObject({
      version: 2,
      timeZone: null,
      skills: [{ skill: concepts.otherSkill, level: 4 }],
      languages: [{ language: 'so' }],
    });
    expect(found?.gate).toMatchObject({ birthDate: '1990-02-28', profileActive: true });
  });

  it('answers a stale version with both versions, and leaves everything as it was', async () => {
    const { id } = await create();
    value(await update(system, id, 1, { name: 'Second' }));
    expect(await update(system, id, 1, { name: 'Third', skills: [] })).toEqual({
      ok: false,
      error: { kind: 'version_conflict', what: 'person', id, yourVersion: 1, currentVersion: 2 },
    });
    expect(await countAs(system, `person_skill where person_id = '${id}'`)).toBe(2);
  });

  it('lets one of two changes at the same time through', async () => {
    const { id } = await create();
    const results = await Promise.all(['A', 'B', 'C'].map((name) => update(system, id, 1, { name })));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.error.kind === 'version_conflict')).toHaveLength(2);
  });

  it('writes nothing of a change with one bad part', async () => {
    const { id } = await create();
    const result = await update(system, id, 1, {
      name: 'Changed',
      skills: [],
      languages: [{ language: 'nl', listening: 'D1', reading: 'A1', speaking: 'A1', writing: 'A1' }],
    });
    expect(problemsOf(result)).toEqual(['languages.0.listening rule.cefr']);
    expect(await countAs(system, `person where id = '${id}' and name = 'Awa Example' and version = 1`)).toBe(1);
    expect(await countAs(system, `person_skill where person_id = '${id}'`)).toBe(2);
  });

  it('is for the person and the officers of a shared programme; for others the person is not there', async () => {
    const { id } = await create();
    for (const actor of [expert, officer('MATCH'), officer('CD4D2', 'approver'), officer('CD4D2', 'host_member'), anonymous('en', 'spec')])
      expect(await update(actor, id, 1, { name: 'Changed' })).toEqual({ ok: false, error: { kind: 'not_found', what: 'person' } });
    expect(await update(officer('CD4D2'), randomUUID(), 1, {})).toEqual({ ok: false, error: { kind: 'not_found', what: 'person' } });
    expect(await update(officer('CD4D2'), id, 1, { name: 'Changed' })).toMatchObject({ ok: true });
    expect(await update(officer('CD4D2'), id, 2, { candidateProfile: { active: true, relocation: true, preferredModes: [] } })).toMatchObject({
      ok: false,
      error: { rule: 'people.rule.profile_of_your_programme' },
    });
  });
});

describe('a consent', () => {
  it('is given and withdrawn with its dates, and what was reckoned with it is reckoned anew', async () => {
    const { id } = await create();
    const set = (granted: boolean, purpose = 'MATCHING') =>
      uses().consent.execute(system, { idempotencyKey: randomUUID(), personId: id, purpose, granted });
    const facts = () => countAs(system, `fact where type = 'people.person_changed' and subject_id = '${id}'`);
    value(await set(false));
    expect(await facts()).toBe(2);
    const states = await db.read(system, async (manager) => (await consentsOf(manager, [id])).get(id));
    expect(states?.[0]).toMatchObject({ purpose: 'MATCHING', granted: false, at: expect.any(Date) as Date });
    const agrees = () => db.read(system, (manager) => hasConsent(manager, id, 'MATCHING'));
    expect(await agrees()).toBe(false);
    value(await set(false));
    expect(await facts()).toBe(2);
    value(await set(true));
    expect(await agrees()).toBe(true);
    expect(await countAs(system, `consent where person_id = '${id}'`)).toBe(2);
    expect(problemsOf(await set(true, 'EVERYTHING'))).toEqual(['purpose rule.unknown_code']);
    expect(
      await uses().consent.execute(officer('MATCH'), { idempotencyKey: randomUUID(), personId: id, purpose: 'MATCHING', granted: true }),
    ).toMatchObject({ ok: false, error: { kind: 'not_found' } });
  });
});

describe('row-level security', () => {
  const tables = [
    'person',
    'person_skill',
    'person_occupation',
    'person_language',
    'person_education',
    'person_availability',
    'expert_profile',
    'candidate_profile',
    'consent',
  ];

  it('shows no row to a connection that says nothing about who asks, nor to roles without a right', async () => {
    await create({ candidateProfile: { active: true, relocation: true, preferredModes: [] } });
    for (const table of tables) {
      expect(((await db.source.query(`select count(*)::int as n from ${table}`)) as { n: number }[])[0]?.n).toBe(0);
      for (const role of ['host_member', 'employer_member', 'administrator', 'donor'] as const)
        expect(await countAs(officer('CD4D2', role), table)).toBe(0);
      expect(await countAs(system, table)).toBeGreaterThan(0);
    }
  });

  it('shows the own rows, and officers those of their programme', async () => {
    expect(await countAs(expert, 'person')).toBe(1);
    expect(await countAs(expert, 'person_skill')).toBe(2);
    expect(await countAs(officer('MATCH'), `person where not 'MATCH' = any (programmes)`)).toBe(0);
    expect(await countAs(officer('MATCH'), 'person')).toBeGreaterThan(0);
    expect(await countAs(officer('MATCH'), 'person_skill s where not exists (select 1 from person p where p.id = s.person_id)')).toBe(0);
  });

  it('lets no one write below a person who is not theirs, or change what was audited', async () => {
    const { id } = await create();
    const attempt = db.write(expert, { operation: 'spec.intrude' }, async (write) => {
      await write.manager.query(`insert into person_skill (person_id, position, concept_id, level) values ($1, 99, $2, 1)`, [id, concepts.developer]);
      return ok(null);
    });
    await expect(attempt).rejects.toThrow(/row-level security/);
    await expect(db.source.query(`update audit_event set action = 'x'`)).rejects.toThrow(/permission denied/);
    const owner = await (await makeDataSource(database.ownerUrl)).initialize();
    await expect(owner.query(`delete from audit_event`)).rejects.toThrow(/only added to/);
    await owner.destroy();
  });

  it('follows an account that is linked later', async () => {
    const { id } = await create();
    const account = value(
      await db.write(system, { operation: 'spec.account' }, (write) => createAccount(write, { displayName: 'Later', locale: 'en', grants: [] })),
    );
    expect(await db.write(system, { operation: 'spec.link' }, async (write) => ok(await linkAccount(write, id, account.id)))).toEqual(ok(true));
    expect(await countAs({ ...anonymous('en', 'spec'), accountId: account.id }, `person where id = '${id}'`)).toBe(1);
  });
});

describe('people for a scoring run', () => {
  it('come in the same few statements, however many they are, and only with a profile in the programme', async () => {
    const statements = async (ids: string[]) =>
      db.read(system, async (manager) => {
        let n = 0;
        const query = manager.query.bind(manager);
        manager.query = ((...args: Parameters<typeof query>) => {
          n += 1;
          return query(...args);
        }) as typeof manager.query;
        const people = await peopleForMatching(manager, 'CD4D2', { asOf: '2026-11-24', ids });
        return { n, people };
      });
    const one = await create();
    const both = await create({ expertProfile: { active: false, preferredCountries: [], preferredModes: [] }, consents: [] });
    const other = await create({
      expertProfile: null,
      candidateProfile: { active: true, relocation: false, preferredModes: [], minimumSalaryMonthEur: 4000 },
    });
    const few = await statements([one.id]);
    const many = await statements([one.id, both.id, other.id]);
    expect(many.n).toBe(few.n);
    expect(many.people.map(({ person }) => person.id).sort()).toEqual([one.id, both.id].sort());
    expect(many.people.find(({ person }) => person.id === both.id)?.gate).toMatchObject({ consentMatching: false, profileActive: false });
    const all = await db.read(system, (manager) => peopleForMatching(manager, 'CD4D2', { asOf: '2026-11-24' }));
    expect(all.length).toBe(await countAs(system, `person where 'CD4D2' = any (programmes)`));
    expect(all.find(({ person }) => person.id === one.id)).toEqual(many.people.find(({ person }) => person.id === one.id));
  });
});
