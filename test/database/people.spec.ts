import { randomUUID } from 'node:crypto';
import { peopleForMatching } from '#people';
import { createAccount } from '#identity';
import type { Result } from '#kernel';
import { anonymous, type Actor } from '#platform/policy';
import { consentsOf, hasConsent } from '#privacy';
import { concepts, officer, peopleStage, personInput, system, value, type PeopleStage } from '../support/people.js';

const problemsOf = (result: Result<unknown>) =>
  !result.ok && result.error.kind === 'invalid_input' ? result.error.problems.map(({ field, rule }) => `${field} ${rule}`).sort() : [];
let stage: PeopleStage;
let expert: Actor;

beforeAll(async () => {
  stage = await peopleStage();
  const grants = [{ role: 'expert' as const, programme: 'CD4D2' as const, country: null, organisationId: null }];
  const account = value(
    await stage.db.write(system, { operation: 'spec.account' }, (write) => createAccount(write, { displayName: 'Expert', grants })),
  );
  expert = { ...anonymous('en', 'spec'), accountId: account.id, grants };
});

afterAll(() => stage?.close());

describe('creating a person', () => {
  it('stores every section, the consents, the fact and the audit rows together', async () => {
    const { id, version } = await stage.create();
    expect(version).toBe(1);
    const [found] = await stage.db.read(system, (manager) => peopleForMatching(manager, 'CD4D2', { asOf: '2026-11-24', ids: [id] }));
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
    expect(await stage.count(system, `fact where type = 'people.person_changed' and subject_id = '${id}'`)).toBe(1);
    expect(await stage.count(system, `audit_event where subject_id = '${id}' and details::text like '%Awa%'`)).toBe(0);
    expect(await stage.count(system, `audit_event where subject_id = '${id}' and action = 'people.person.created'`)).toBe(1);
  });

  it('names all problems of a bad input at once and leaves nothing behind', async () => {
    const before = [
      await stage.count(system, 'person'),
      await stage.count(system, 'fact'),
      await stage.count(system, 'audit_event'),
      await stage.count(system, 'idempotency_key'),
    ];
    const unknown = '00000000-0000-4000-8000-000000000000';
    const result = await stage.createPerson.execute(
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
      await stage.count(system, 'person'),
      await stage.count(system, 'fact'),
      await stage.count(system, 'audit_event'),
      await stage.count(system, 'idempotency_key'),
    ]).toEqual(before);
  });

  it('answers a repeated key as before, and refuses it with another input', async () => {
    const input = personInput();
    const first = value(await stage.createPerson.execute(system, input));
    expect(value(await stage.createPerson.execute(system, input))).toEqual(first);
    expect(await stage.createPerson.execute(system, { ...input, name: 'Someone Else' })).toMatchObject({ ok: false, error: { kind: 'key_reused' } });
  });

  it('lets an expert write down the own person once, and officers those of their programme', async () => {
    const { id } = value(await stage.createPerson.execute(expert, personInput()));
    expect(await stage.createPerson.execute(expert, personInput())).toMatchObject({ ok: false, error: { rule: 'people.rule.has_person' } });
    expert = { ...expert, personId: id };
    expect(await stage.createPerson.execute(expert, personInput())).toMatchObject({ ok: false, error: { rule: 'people.rule.has_person' } });
    expect(await stage.createPerson.execute(officer('MATCH'), personInput())).toMatchObject({
      ok: false,
      error: { rule: 'people.rule.profile_of_your_programme' },
    });
    expect(await stage.createPerson.execute(officer('CD4D2'), personInput())).toMatchObject({ ok: true });
    for (const role of ['approver', 'host_member', 'administrator'] as const)
      expect(await stage.createPerson.execute(officer('CD4D2', role), personInput())).toMatchObject({
        ok: false,
        error: { rule: 'people.rule.may_not_create' },
      });
  });
});

describe('changing a person', () => {
  it('replaces a list that is there, keeps what is left out, and empties what is null', async () => {
    const { id } = await stage.create();
    expect(value(await stage.update(system, id, 1, { skills: [{ conceptId: concepts.otherSkill, level: 4 }], timeZone: null }))).toEqual({
      id,
      version: 2,
    });
    const [found] = await stage.db.read(system, (manager) => peopleForMatching(manager, 'CD4D2', { asOf: '2026-11-24', ids: [id] }));
    expect(found?.person).toMatchObject({
      version: 2,
      timeZone: null,
      skills: [{ skill: concepts.otherSkill, level: 4 }],
      languages: [{ language: 'so' }],
    });
    expect(found?.gate).toMatchObject({ birthDate: '1990-02-28', profileActive: true });
  });

  it('answers a stale version with both versions, and leaves everything as it was', async () => {
    const { id } = await stage.create();
    value(await stage.update(system, id, 1, { name: 'Second' }));
    expect(await stage.update(system, id, 1, { name: 'Third', skills: [] })).toEqual({
      ok: false,
      error: { kind: 'version_conflict', what: 'person', id, yourVersion: 1, currentVersion: 2 },
    });
    expect(await stage.count(system, `person_skill where person_id = '${id}'`)).toBe(2);
  });

  it('lets one of two changes at the same time through', async () => {
    const { id } = await stage.create();
    const results = await Promise.all(['A', 'B', 'C'].map((name) => stage.update(system, id, 1, { name })));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.error.kind === 'version_conflict')).toHaveLength(2);
  });

  it('writes nothing of a change with one bad part', async () => {
    const { id } = await stage.create();
    const result = await stage.update(system, id, 1, {
      name: 'Changed',
      skills: [],
      languages: [{ language: 'nl', listening: 'D1', reading: 'A1', speaking: 'A1', writing: 'A1' }],
    });
    expect(problemsOf(result)).toEqual(['languages.0.listening rule.cefr']);
    expect(await stage.count(system, `person where id = '${id}' and name = 'Awa Example' and version = 1`)).toBe(1);
    expect(await stage.count(system, `person_skill where person_id = '${id}'`)).toBe(2);
  });

  it('is for the person and the officers of a shared programme; for others the person is not there', async () => {
    const { id } = await stage.create();
    for (const actor of [expert, officer('MATCH'), officer('CD4D2', 'approver'), officer('CD4D2', 'host_member'), anonymous('en', 'spec')])
      expect(await stage.update(actor, id, 1, { name: 'Changed' })).toEqual({ ok: false, error: { kind: 'not_found', what: 'person' } });
    expect(await stage.update(officer('CD4D2'), randomUUID(), 1, {})).toEqual({ ok: false, error: { kind: 'not_found', what: 'person' } });
    expect(await stage.update(officer('CD4D2'), id, 1, { name: 'Changed' })).toMatchObject({ ok: true });
    expect(await stage.update(officer('CD4D2'), id, 2, { candidateProfile: { active: true, relocation: true, preferredModes: [] } })).toMatchObject({
      ok: false,
      error: { rule: 'people.rule.profile_of_your_programme' },
    });
  });
});

describe('a consent', () => {
  it('is given and withdrawn with its dates, and what was reckoned with it is reckoned anew', async () => {
    const { id } = await stage.create();
    const set = (granted: boolean, purpose = 'MATCHING') =>
      stage.setConsent.execute(system, { idempotencyKey: randomUUID(), personId: id, purpose, granted });
    const facts = () => stage.count(system, `fact where type = 'people.person_changed' and subject_id = '${id}'`);
    value(await set(false));
    expect(await facts()).toBe(2);
    const states = await stage.db.read(system, async (manager) => (await consentsOf(manager, [id])).get(id));
    expect(states?.[0]).toMatchObject({ purpose: 'MATCHING', granted: false, at: expect.any(Date) as Date });
    const agrees = () => stage.db.read(system, (manager) => hasConsent(manager, id, 'MATCHING'));
    expect(await agrees()).toBe(false);
    value(await set(false));
    expect(await facts()).toBe(2);
    value(await set(true));
    expect(await agrees()).toBe(true);
    expect(await stage.count(system, `consent where person_id = '${id}'`)).toBe(2);
    expect(problemsOf(await set(true, 'EVERYTHING'))).toEqual(['purpose rule.unknown_code']);
    expect(
      await stage.setConsent.execute(officer('MATCH'), { idempotencyKey: randomUUID(), personId: id, purpose: 'MATCHING', granted: true }),
    ).toMatchObject({ ok: false, error: { kind: 'not_found' } });
  });
});
