import type { CreatePersonInput } from '#people';
import type { Tokens } from './tokens.js';
import type { PersonPlan } from './world.js';

/** Concepts of ESCO that the world's people have and its needs ask for. */
export const concepts = {
  developer: 'f2b15a0e-e65a-438a-affb-29b9d50b77d1',
  skill: '0005c151-5b5a-4a66-8aac-60e734beb1ab',
  otherSkill: '00064735-8fad-454b-90c7-ed858cc993f2',
} as const;

/** A person who passes every gate of their programme, with values that stand nowhere else in every S2 and S3 field that can hold one. */
export function personInput(plan: PersonPlan, at: number, tokens: Tokens): Omit<CreatePersonInput, 'idempotencyKey'> {
  const { key, programme, country } = plan;
  const word = (field: string, around?: (word: string) => string): string => tokens.word('person', key, field, around);
  const expert = programme === 'CD4D2';
  const nominated = plan.need !== undefined;
  return {
    name: word('person.name', (name) => `Canary ${name}`),
    email: word('person.email', (name) => `${name}@example.org`),
    birthDate: tokens.day(key, at, 'birth', 'person.birth_date'),
    residenceCountry: expert ? 'NL' : country,
    linkCountries: [country],
    timeZone: expert ? 'Europe/Amsterdam' : country === 'SN' ? 'Africa/Dakar' : 'Africa/Lagos',
    skills: [{ conceptId: concepts.skill, level: 1 + (at % 4), years: 4.5 }, ...(at % 2 === 0 ? [{ conceptId: concepts.otherSkill, level: 2 }] : [])],
    occupations: [
      {
        conceptId: concepts.developer,
        title: word('person_occupation.title', (name) => `Developer ${name}`),
        employer: word('person_occupation.employer', (name) => `Company ${name}`),
        country: 'NL',
        from: tokens.day(key, at, 'from', 'person_occupation.from_date'),
        to: tokens.day(key, at, 'to', 'person_occupation.to_date'),
        description: word('person_occupation.description', (name) => `Kept the systems of ${name} running.`),
      },
    ],
    languages: [{ language: 'en', listening: 'B1', reading: 'C1', speaking: 'B1', writing: 'B2' }],
    education: [
      {
        eqf: 6,
        field: '0613',
        title: word('person_education.title', (name) => `BSc ${name}`),
        institution: word('person_education.institution', (name) => `University of ${name}`),
        country,
        completedOn: tokens.day(key, at, 'completed', 'person_education.completed_on'),
      },
    ],
    availability: [{ from: '2027-01-01', to: '2028-06-30', modes: ['VIRTUAL', 'PHYSICAL'], hoursPerWeek: 36 }],
    ...(expert
      ? {
          expertProfile: {
            active: true,
            motivation: word('expert_profile.motivation', (name) => `I come back for ${name}.`),
            preferredCountries: [country],
            preferredModes: ['VIRTUAL'],
          },
        }
      : {
          candidateProfile: {
            active: true,
            motivation: word('candidate_profile.motivation', (name) => `I look for work at ${name}.`),
            relocation: true,
            preferredModes: ['PHYSICAL'],
            minimumSalaryMonthEur: 2_500,
          },
        }),
    consents: ['MATCHING', ...(nominated ? ['SHARE_WITH_ORGANISATIONS'] : [])],
  };
}
