import type { GqlContext } from '#platform/graphql';
import { consentsOf, type ConsentState } from '#privacy';
import { personsById, type PersonRow } from '../data/person-rows.js';
import { isProfile, sectionsOf, type ProfileSection, type StoredSection } from '../data/person-sections.js';
import type { ListSection, PersonSections } from '../domain/person.js';
import { toPerson, type PersonType } from './person.types.js';

/** A person's own row by id; null when row-level security does not show it. All of an operation in one statement. */
export const loadPersonRow = (context: GqlContext, id: string): Promise<PersonRow | null> =>
  context
    .loader<string, PersonRow | null>('people.row', async (manager, ids) => {
      const found = await personsById(manager, ids);
      return ids.map((key) => found.get(key) ?? null);
    })
    .load(id);

/** A person to show, for rooms above; null when row-level security does not show it. Each field still has its own policy. */
export async function loadPerson(context: GqlContext, id: string): Promise<PersonType | null> {
  const row = await loadPersonRow(context, id);
  return row ? toPerson(row) : null;
}

/** All sections that an operation shows of all its people, in one statement. */
const sections = (context: GqlContext) =>
  context.loader<`${StoredSection} ${string}`, unknown>('people.section', async (manager, keys) => {
    const pairs = keys.map((key) => key.split(' ') as [StoredSection, string]);
    const found = await sectionsOf(manager, [...new Set(pairs.map(([, id]) => id))], [...new Set(pairs.map(([section]) => section))].sort());
    return pairs.map(([section, id]) => (isProfile(section) ? found.profile(section, id) : found.list(section, id)));
  });

/** One list of a person. */
export const loadList = <S extends ListSection>(context: GqlContext, section: S, id: string): Promise<PersonSections[S]> =>
  sections(context).load(`${section} ${id}`) as Promise<PersonSections[S]>;

/** One profile of a person; null when there is none. */
export const loadProfile = <S extends ProfileSection>(context: GqlContext, section: S, id: string): Promise<PersonSections[S]> =>
  sections(context).load(`${section} ${id}`) as Promise<PersonSections[S]>;

export const loadConsents = (context: GqlContext, id: string): Promise<readonly ConsentState[]> =>
  context
    .loader<string, readonly ConsentState[]>('people.consents', async (manager, ids) => {
      const found = await consentsOf(manager, ids);
      return ids.map((key) => found.get(key) ?? []);
    })
    .load(id);
