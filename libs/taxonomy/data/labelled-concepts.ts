import type { LabelledConcept } from '#engine/text';
import type { Locale } from '#kernel';
import type { EntityManager } from 'typeorm';
import type { ConceptKind } from '../domain/concept.js';

/** No label holds a line break, and splitting is many times faster than the driver's reading of arrays. */
const separator = '\n';

/** All labels of the concepts that are offered, in one language, in the order of the ids. */
export async function labelledConcepts(manager: EntityManager, kind: ConceptKind, locale: Locale): Promise<readonly LabelledConcept[]> {
  const rows = (await manager.query(
    `select id, coalesce(label_${locale}, '') as label, array_to_string(alternatives_${locale}, $2) as alternatives
       from concept where kind = $1 and not retired order by id`,
    [kind, separator],
  )) as { id: string; label: string; alternatives: string }[];
  return rows.map(({ id, label, alternatives }) => ({ id, label, alternatives: alternatives === '' ? [] : alternatives.split(separator) }));
}
