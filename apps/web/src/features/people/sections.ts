import type {
  PersonAvailabilityInput,
  PersonEducationInput,
  PersonLanguageInput,
  PersonOccupationInput,
  PersonSkillInput,
  UpdatePersonInput,
} from '~/graphql/schema-types.gen';
import type { Person } from './queries';

/** What `updatePerson` may change, beside id, version and key. A section that is there replaces the stored one. */
export type PersonSections = Omit<UpdatePersonInput, 'id' | 'version' | 'idempotencyKey'>;

/** Stored rows as inputs, so that one changed row can be sent with the rest of its section. */
export const occupationInputs = (person: Person): PersonOccupationInput[] =>
  person.occupations.map(({ concept, ...rest }) => ({ conceptId: concept.id, ...rest }));

export const skillInputs = (person: Person): PersonSkillInput[] => person.skills.map(({ concept, level, years }) => ({ conceptId: concept.id, level, years }));

export const educationInputs = (person: Person): PersonEducationInput[] => person.education.map((row) => ({ ...row }));

export const languageInputs = (person: Person): PersonLanguageInput[] => person.languages.map((row) => ({ ...row }));

export const availabilityInputs = (person: Person): PersonAvailabilityInput[] => person.availability.map((row) => ({ ...row, modes: [...row.modes] }));
