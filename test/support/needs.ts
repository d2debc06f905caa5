import { randomUUID } from 'node:crypto';
import { anonymous, type Actor, type Grant, type Role } from '#platform/policy';
import type { CreateNeedInput } from '#needs';
import { concepts } from './people.js';

/** Somebody signed in with one grant; a spec states only what it is about. */
export const actorAs = (role: Role, grant: Partial<Grant> = {}, over: Partial<Actor> = {}): Actor => ({
  ...anonymous('en', 'spec'),
  accountId: randomUUID(),
  grants: [{ role, programme: null, country: null, organisationId: null, ...grant }],
  ...over,
});

/** A sound input for terms of reference that an expert of `personInput` can meet in part. */
export const needInput = (organisationId: string, over: Partial<CreateNeedInput> = {}): CreateNeedInput => ({
  idempotencyKey: randomUUID(),
  kind: 'TERMS_OF_REFERENCE',
  programme: 'CD4D2',
  organisationId,
  title: 'Adviser for the teaching hospital',
  summary: 'Sets up a register.',
  language: 'en',
  country: 'SO',
  mode: 'VIRTUAL',
  startDate: '2027-02-01',
  endDate: '2027-04-30',
  hoursPerWeek: 16,
  positions: 1,
  termsOfReference: { aim: 'A register that staff keep by themselves.', knowledgeTransfer: 'Two colleagues work along.' },
  requirements: [
    { kind: 'SKILL', essential: true, importance: 5, conceptId: concepts.skill, level: 3 },
    { kind: 'SKILL', importance: 2, text: 'patience with old machines' },
    { kind: 'OCCUPATION', importance: 3, conceptId: concepts.developer },
    { kind: 'LANGUAGE', essential: true, importance: 4, language: 'so', speaking: 'B2', listening: 'B2' },
    { kind: 'EXPERIENCE', importance: 2, years: 5 },
  ],
  ...over,
});

/** A sound input for a vacancy. */
export const vacancyInput = (organisationId: string, over: Partial<CreateNeedInput> = {}): CreateNeedInput => ({
  ...needInput(organisationId),
  kind: 'VACANCY',
  programme: 'MATCH',
  title: 'Developer',
  country: 'NL',
  mode: 'PHYSICAL',
  endDate: null,
  hoursPerWeek: 36,
  termsOfReference: null,
  vacancy: { salaryMonthEur: 4500, contractMonths: 24, shortageEvidence: 'Advertised for a year.' },
  ...over,
});
