import type { GqlContext } from '#platform/graphql';
import { consentsOf, type ConsentState } from '#privacy';
import { personsById, type PersonRow } from '../data/person-rows.js';
import { candidateProfilesOf, expertProfilesOf, listsOf } from '../data/person-sections.js';
import type { CandidateProfile, ExpertProfile, ListSection, PersonSections } from '../domain/person.js';
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

/** One list of a person; all people of the operation in one statement. */
export const loadList = <S extends ListSection>(context: GqlContext, section: S, id: string): Promise<PersonSections[S]> =>
  context
    .loader<string, PersonSections[S]>(`people.${section}`, async (manager, ids) => {
      const found = await listsOf(manager, section, ids);
      return ids.map((key) => found.get(key) ?? ([] as unknown as PersonSections[S]));
    })
    .load(id);

export const loadExpertProfile = (context: GqlContext, id: string): Promise<ExpertProfile | null> =>
  context
    .loader<string, ExpertProfile | null>('people.expertProfile', async (manager, ids) => {
      const found = await expertProfilesOf(manager, { ids });
      return ids.map((key) => found.get(key) ?? null);
    })
    .load(id);

export const loadCandidateProfile = (context: GqlContext, id: string): Promise<CandidateProfile | null> =>
  context
    .loader<string, CandidateProfile | null>('people.candidateProfile', async (manager, ids) => {
      const found = await candidateProfilesOf(manager, { ids });
      return ids.map((key) => found.get(key) ?? null);
    })
    .load(id);

export const loadConsents = (context: GqlContext, id: string): Promise<readonly ConsentState[]> =>
  context
    .loader<string, readonly ConsentState[]>('people.consents', async (manager, ids) => {
      const found = await consentsOf(manager, ids);
      return ids.map((key) => found.get(key) ?? []);
    })
    .load(id);
