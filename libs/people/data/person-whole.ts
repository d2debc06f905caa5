import type { EntityManager } from 'typeorm';
import type { PersonSections } from '../domain/person.js';
import type { PersonRow } from './person-rows.js';
import { sectionsOf, storedSections } from './person-sections.js';

/** Everything that a person states. One statement. */
export async function wholePerson(manager: EntityManager, row: PersonRow): Promise<PersonSections> {
  const { id, name, email, birthDate, residenceCountry, linkCountries, timeZone } = row;
  const stored = await sectionsOf(manager, [id], storedSections);
  return {
    name,
    email,
    birthDate,
    residenceCountry,
    linkCountries,
    timeZone,
    skills: stored.list('skills', id),
    occupations: stored.list('occupations', id),
    languages: stored.list('languages', id),
    education: stored.list('education', id),
    availability: stored.list('availability', id),
    expertProfile: stored.profile('expertProfile', id),
    candidateProfile: stored.profile('candidateProfile', id),
  };
}
