import type { PersonAvailabilityInput, PersonEducationInput, PersonOccupationInput, UpdatePersonInput } from '~/graphql/schema-types.gen';
import type { Person } from './queries';

/** What `updatePerson` may change, beside id, version and key. A section that is there replaces the stored one. */
export type PersonSections = Omit<UpdatePersonInput, 'id' | 'version' | 'idempotencyKey'>;

/** Stored rows as inputs, so that one changed row can be sent with the rest of its section. */
export const occupationInputs = (person: Person): PersonOccupationInput[] =>
  person.occupations.map(({ concept, ...rest }) => ({ conceptId: concept.id, ...rest }));

export const educationInputs = (person: Person): PersonEducationInput[] => person.education.map((row) => ({ ...row }));

export const availabilityInputs = (person: Person): PersonAvailabilityInput[] =>
  person.availability.map((row) => ({ ...row, modes: [...row.modes] }));
