import { randomUUID } from 'node:crypto';
import { CreatePerson, SetConsent, UpdatePerson, type CreatePersonInput, type UpdatePersonInput } from '#people';
import type { ProgrammeCode, Result } from '#kernel';
import { Db, FactRegistry, makeDataSource } from '#platform/db';
import { anonymous, systemActor, type Actor, type Role } from '#platform/policy';
import { auditSink } from '#privacy';
import { makeDatabase, type TestDatabase } from './database.js';

/** Concepts of ESCO that specs use. */
export const concepts = {
  developer: 'f2b15a0e-e65a-438a-affb-29b9d50b77d1',
  skill: '0005c151-5b5a-4a66-8aac-60e734beb1ab',
  otherSkill: '00064735-8fad-454b-90c7-ed858cc993f2',
} as const;

/** A sound input for a person with both profiles; a spec states only what it is about. */
export const personInput = (over: Partial<CreatePersonInput> = {}): CreatePersonInput => ({
  idempotencyKey: randomUUID(),
  name: 'Awa Example',
  email: 'awa@example.org',
  birthDate: '1990-02-28',
  residenceCountry: 'NL',
  linkCountries: ['SO'],
  timeZone: 'Europe/Amsterdam',
  skills: [
    { conceptId: concepts.skill, level: 3, years: 4.5 },
    { conceptId: concepts.otherSkill, level: 1 },
  ],
  occupations: [{ conceptId: concepts.developer, title: 'Developer', employer: 'Example BV', country: 'NL', from: '2020-01-01', to: '2021-12-31' }],
  languages: [{ language: 'so', listening: 'C2', reading: 'C2', speaking: 'C2', writing: 'C1' }],
  education: [{ eqf: 6, field: '0613', title: 'BSc', institution: 'Example University', country: 'NL', completedOn: '2014-07-01' }],
  availability: [{ from: '2027-01-01', to: '2027-06-30', modes: ['VIRTUAL', 'PHYSICAL'], hoursPerWeek: 16 }],
  expertProfile: { active: true, motivation: 'To share.', preferredCountries: ['SO'], preferredModes: [] },
  consents: ['MATCHING'],
  ...over,
});

/** The service itself. */
export const system = systemActor('people.spec');

/** Someone with one role in a programme. */
export const officer = (programme: ProgrammeCode, role: Role = 'programme_officer'): Actor => ({
  ...anonymous('en', 'spec'),
  accountId: randomUUID(),
  grants: [{ role, programme, country: null, organisationId: null }],
});

/** The value of a result that must be one. */
export const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** A database of its own with the use cases of people on it, as the application's login. */
export interface PeopleStage {
  readonly database: TestDatabase;
  readonly db: Db;
  readonly createPerson: CreatePerson;
  readonly setConsent: SetConsent;
  /** Creates a person as the service. */
  create(over?: Partial<CreatePersonInput>): Promise<{ id: string; version: number }>;
  update(actor: Actor, id: string, version: number, change: Partial<UpdatePersonInput>): Promise<Result<{ id: string; version: number }>>;
  /** Counts rows as the actor sees them. */
  count(actor: Actor, sql: string): Promise<number>;
  close(): Promise<void>;
}

/** Sets the stage of a spec. */
export async function peopleStage(): Promise<PeopleStage> {
  const database = await makeDatabase();
  const db = new Db(await (await makeDataSource(database.appUrl)).initialize(), new FactRegistry());
  db.useAuditSink(auditSink);
  const createPerson = new CreatePerson(db);
  const updatePerson = new UpdatePerson(db);
  return {
    database,
    db,
    createPerson,
    setConsent: new SetConsent(db),
    create: async (over = {}) => value(await createPerson.execute(system, personInput(over))),
    update: (actor, id, version, change) => updatePerson.execute(actor, { idempotencyKey: randomUUID(), id, version, ...change }),
    count: (actor, sql) =>
      db.read(actor, async (manager) => ((await manager.query(`select count(*)::int as n from ${sql}`)) as { n: number }[])[0]?.n ?? -1),
    close: async () => {
      await db.source.destroy();
      await database.drop();
    },
  };
}
