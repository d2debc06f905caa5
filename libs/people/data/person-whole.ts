import type { EntityManager } from 'typeorm';
import type { PersonSections } from '../domain/person.js';
import type { PersonRow } from './person-rows.js';
import { candidateProfilesOf, expertProfilesOf, listsOf } from './person-sections.js';

/** Everything that a person states. Seven statements. */
export async function wholePerson(manager: EntityManager, row: PersonRow): Promise<PersonSections> {
  const { id, name, email, birthDate, residenceCountry, linkCountries, timeZone } = row;
  const of = { ids: [id] };
  return {
    name,
    email,
    birthDate,
    residenceCountry,
    linkCountries,
    timeZone,
    skills: (await listsOf(manager, 'skills', [id])).get(id) ?? [],
    occupations: (await listsOf(manager, 'occupations', [id])).get(id) ?? [],
    languages: (await listsOf(manager, 'languages', [id])).get(id) ?? [],
    education: (await listsOf(manager, 'education', [id])).get(id) ?? [],
    availability: (await listsOf(manager, 'availability', [id])).get(id) ?? [],
    expertProfile: (await expertProfilesOf(manager, of)).get(id) ?? null,
    candidateProfile: (await candidateProfilesOf(manager, of)).get(id) ?? null,
  };
}
