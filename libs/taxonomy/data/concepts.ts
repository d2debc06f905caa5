import { isUuid, type Locale } from '#kernel';
import type { EntityManager } from 'typeorm';
import { spokenLabel, type ConceptKind, type ConceptLabels } from '../domain/concept.js';

/** A concept as rooms and screens use it. */
export interface ConceptRow {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly code: string | null;
  readonly isco: string | null;
  readonly labels: ConceptLabels;
}

/** The label of a concept for one reader. */
export interface LabelRow {
  readonly label: string;
  /** English where ESCO has no label in the reader's language. */
  readonly labelLanguage: Locale;
}

/** A skill of an occupation. */
export interface OccupationSkillRow {
  readonly skillId: string;
  readonly essential: boolean;
}

/** Ids that the database can compare; anything else is no concept, and no error either. */
const wellFormed = (ids: readonly string[]): string[] => [...new Set(ids.filter(isUuid).map((id) => id.toLowerCase()))];

/** Concepts by id, retired ones included; unknown ids are left out. */
export async function conceptsByIds(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, ConceptRow>> {
  const asked = wellFormed(ids);
  if (asked.length === 0) return new Map();
  const rows = (await manager.query(
    `select id, kind, code, isco, jsonb_build_object('en', label_en, 'nl', label_nl, 'fr', label_fr) as labels
       from concept where id = any ($1::uuid[])`,
    [asked],
  )) as ConceptRow[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** One concept of a kind, or null. */
export async function conceptById(manager: EntityManager, kind: ConceptKind, id: string): Promise<ConceptRow | null> {
  const found = (await conceptsByIds(manager, [id])).get(id.toLowerCase());
  return found?.kind === kind ? found : null;
}

/** Labels of many concepts for one reader; unknown ids are left out. */
export async function labels(manager: EntityManager, ids: readonly string[], locale: Locale): Promise<ReadonlyMap<string, LabelRow>> {
  const rows = await conceptsByIds(manager, ids);
  return new Map(
    [...rows.values()].map((row) => {
      const { text, locale: labelLanguage } = spokenLabel(row.labels, locale);
      return [row.id, { label: text, labelLanguage }];
    }),
  );
}

/** Which of the ids are concepts of that kind, retired ones included. What a person or a need says is checked with this. */
export async function knownConcepts(manager: EntityManager, kind: ConceptKind, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const asked = wellFormed(ids);
  if (asked.length === 0) return new Set();
  const rows = (await manager.query(`select id from concept where kind = $1 and id = any ($2::uuid[])`, [kind, asked])) as { id: string }[];
  return new Set(rows.map((row) => row.id));
}

/** The skills of an occupation, essential ones first, each group in the alphabet of the reader. */
export async function skillsOfOccupation(manager: EntityManager, occupationId: string, locale: Locale): Promise<readonly OccupationSkillRow[]> {
  if (!isUuid(occupationId)) return [];
  const label = { en: 'label_en', nl: 'coalesce(label_nl, label_en)', fr: 'coalesce(label_fr, label_en)' }[locale];
  return (await manager.query(
    `select s.skill_id as "skillId", s.essential
       from occupation_skill s join concept c on c.id = s.skill_id
      where s.occupation_id = $1
      order by s.essential desc, ${label} collate "${locale}-x-icu", s.skill_id`,
    [occupationId],
  )) as OccupationSkillRow[];
}
