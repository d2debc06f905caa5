import type { EntityManager } from 'typeorm';
import { conceptsByIds, type ConceptRow } from './concepts.js';

const rowsOfSource = new WeakMap<object, Map<string, ConceptRow>>();

/**
 * Concepts by id, those that this process has read before without a statement. For the api, which names concepts on every page: a
 * version of ESCO never changes and is loaded while no api runs, so nothing here grows old. All of ESCO is 17,000 rows, some 10 MB.
 */
export async function knownConceptRows(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, ConceptRow>> {
  const source = manager.connection;
  const known = rowsOfSource.get(source) ?? new Map<string, ConceptRow>();
  rowsOfSource.set(source, known);
  const missing = ids.filter((id) => !known.has(id.toLowerCase()));
  if (missing.length > 0) for (const [id, row] of await conceptsByIds(manager, missing)) known.set(id, row);
  return known;
}
