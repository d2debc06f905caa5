import type { GqlContext } from '#platform/graphql';
import type DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { conceptsByIds, type ConceptRow } from '../data/concepts.js';
import { spokenLabel } from '../domain/concept.js';
import { ConceptType } from './types.js';

/** Loads concepts by id in the reader's language, all of an operation in one statement; null for an unknown id. */
export const conceptLoader = (context: GqlContext): DataLoader<string, ConceptType | null> =>
  context.loader('taxonomy.concept', async (manager, ids: readonly string[]) => {
    const known = knownRows(manager);
    const missing = ids.filter((id) => !known.has(id.toLowerCase()));
    if (missing.length > 0) for (const [id, row] of await conceptsByIds(manager, missing)) known.set(id, row);
    return ids.map((id) => {
      const row = known.get(id.toLowerCase());
      return row ? showConcept(row, context) : null;
    });
  });

const rowsOfSource = new WeakMap<object, Map<string, ConceptRow>>();

/**
 * Rows that this process has read before. A version of ESCO never changes and is loaded while no api runs, so nothing here grows old;
 * all of ESCO is 17,000 rows, some 10 MB. Every page of the product names concepts: this spares each a statement.
 */
function knownRows(manager: EntityManager): Map<string, ConceptRow> {
  const source = manager.connection;
  const known = rowsOfSource.get(source) ?? new Map<string, ConceptRow>();
  rowsOfSource.set(source, known);
  return known;
}

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
