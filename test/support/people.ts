import { randomUUID } from 'node:crypto';
import type { CreatePersonInput } from '#people';

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
