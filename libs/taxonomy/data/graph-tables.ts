import type { ConceptTables } from '#engine/concepts';
import type { EntityManager } from 'typeorm';

/** The rows that the engine's graph is built from, and the id of the version they belong to. */
export interface GraphTables {
  readonly version: string;
  readonly tables: ConceptTables;
}

interface OccupationRow {
  readonly uri: string;
  readonly isco: string;
  readonly parent: string;
  readonly label_en: string;
  readonly label_fr: string;
  readonly label_nl: string;
  readonly alternatives_en: string[];
  readonly alternatives_fr: string[];
  readonly alternatives_nl: string[];
}

/** Id of the current version; null while nothing is loaded. */
export async function currentTaxonomy(manager: EntityManager): Promise<string | null> {
  const [row] = (await manager.query(`select id from taxonomy_version order by loaded_at desc, id limit 1`)) as { id: string }[];
  return row?.id ?? null;
}

/**
 * Everything the graph is made of, in the order of the ids, so that two builds give the same graph.
 * Takes some 0.3 s: a worker reads it once per version, in one snapshot.
 */
export async function graphTables(manager: EntityManager): Promise<GraphTables> {
  const version = await currentTaxonomy(manager);
  if (version === null) throw new Error('No classification is loaded.');
  // Retired concepts stay in the graph, each on its own, so that what people said with them can still be compared with itself.
  const skills = (await manager.query(`select id as uri from concept where kind = 'skill' order by id`)) as { uri: string }[];
  const occupations = (
    (await manager.query(
      `select id as uri, coalesce(isco, '') as isco, coalesce(parent, '') as parent, label_en, coalesce(label_fr, '') as label_fr, coalesce(label_nl, '') as label_nl,
            alternatives_en, alternatives_fr, alternatives_nl
     from concept where kind = 'occupation' order by id`,
    )) as OccupationRow[]
  ).map((row) => ({
    uri: row.uri,
    isco: row.isco,
    parent: row.parent,
    labels: { en: row.label_en, fr: row.label_fr, nl: row.label_nl },
    alts: { en: row.alternatives_en, fr: row.alternatives_fr, nl: row.alternatives_nl },
  }));
  const groups = (await manager.query(`select id from skill_group order by id`)) as { id: string }[];
  const broader = (await manager.query(`select child, parent from concept_broader order by child, parent`)) as { child: string; parent: string }[];
  const relations = (await manager.query(`select skill_id as skill, related_id as related from skill_relation order by skill_id, related_id`)) as {
    skill: string;
    related: string;
  }[];
  const occupationSkills = (await manager.query(
    `select occupation_id as occupation, skill_id as skill, essential from occupation_skill order by occupation_id, skill_id`,
  )) as { occupation: string; skill: string; essential: boolean }[];
  return { version, tables: { skills, groups, broader, relations, occupations, occupationSkills } };
}
