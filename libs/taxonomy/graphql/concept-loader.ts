import type { GqlContext } from '#platform/graphql';
import type DataLoader from 'dataloader';
import type { ConceptRow } from '../data/concepts.js';
import { knownConceptRows } from '../data/known-concepts.js';
import { spokenLabel } from '../domain/concept.js';
import { ConceptType } from './types.js';

/** Loads concepts by id in the reader's language, all of an operation in one statement; null for an unknown id. */
export const conceptLoader = (context: GqlContext): DataLoader<string, ConceptType | null> =>
  context.loader('taxonomy.concept', async (manager, ids: readonly string[]) => {
    const known = await knownConceptRows(manager, ids);
    return ids.map((id) => {
      const row = known.get(id.toLowerCase());
      return row ? showConcept(row, context) : null;
    });
  });

/** The concept of an id that a foreign key vouches for. */
export async function conceptOf(context: GqlContext, id: string): Promise<ConceptType> {
  const concept = await conceptLoader(context).load(id);
  if (!concept) throw new Error(`There is no concept ${id}.`);
  return concept;
}

/** Shows a concept to the reader. */
export function showConcept(row: ConceptRow, context: GqlContext): ConceptType {
  const { text, locale } = spokenLabel(row.labels, context.locale);
  return Object.assign(new ConceptType(), { id: row.id, kind: row.kind, label: text, labelLanguage: locale, code: row.code, isco: row.isco });
}
