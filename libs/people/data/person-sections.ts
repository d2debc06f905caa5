import type { EntityManager } from 'typeorm';
import type { CandidateProfile, ExpertProfile, ListSection, PersonSections } from '../domain/person.js';

/** Where a section is stored: its table, and its fields with the column and type of each. */
interface SectionTable {
  readonly table: string;
  readonly fields: readonly (readonly [field: string, column: string, type: string])[];
}

const listTables: Readonly<Record<ListSection, SectionTable>> = {
  skills: {
    table: 'person_skill',
    fields: [
      ['conceptId', 'concept_id', 'uuid'],
      ['level', 'level', 'int'],
      ['years', 'years', 'double precision'],
    ],
  },
  occupations: {
    table: 'person_occupation',
    fields: [
      ['conceptId', 'concept_id', 'uuid'],
      ['title', 'title', 'text'],
      ['employer', 'employer', 'text'],
      ['country', 'country', 'text'],
      ['from', 'from_date', 'date'],
      ['to', 'to_date', 'date'],
      ['description', 'description', 'text'],
    ],
  },
  languages: {
    table: 'person_language',
    fields: [
      ['language', 'language', 'text'],
      ['listening', 'listening', 'text'],
      ['reading', 'reading', 'text'],
      ['speaking', 'speaking', 'text'],
      ['writing', 'writing', 'text'],
    ],
  },
  education: {
    table: 'person_education',
    fields: [
      ['eqf', 'eqf', 'int'],
      ['field', 'field', 'text'],
      ['title', 'title', 'text'],
      ['institution', 'institution', 'text'],
      ['country', 'country', 'text'],
      ['completedOn', 'completed_on', 'date'],
    ],
  },
  availability: {
    table: 'person_availability',
    fields: [
      ['from', 'from_date', 'date'],
      ['to', 'to_date', 'date'],
      ['modes', 'modes', 'text[]'],
      ['hoursPerWeek', 'hours_per_week', 'int'],
    ],
  },
};

const profileTables: Readonly<Record<ProfileSection, SectionTable>> = {
  expertProfile: {
    table: 'expert_profile',
    fields: [
      ['active', 'active', 'boolean'],
      ['motivation', 'motivation', 'text'],
      ['preferredCountries', 'preferred_countries', 'text[]'],
      ['preferredModes', 'preferred_modes', 'text[]'],
    ],
  },
  candidateProfile: {
    table: 'candidate_profile',
    fields: [
      ['active', 'active', 'boolean'],
      ['motivation', 'motivation', 'text'],
      ['relocation', 'relocation', 'boolean'],
      ['preferredModes', 'preferred_modes', 'text[]'],
      ['minimumSalaryMonthEur', 'minimum_salary_month_eur', 'int'],
    ],
  },
};

const names = ({ fields }: SectionTable): string => fields.map(([, column]) => column).join(', ');
const quoted = ({ fields }: SectionTable): string => fields.map(([field]) => `"${field}"`).join(', ');
const typed = ({ fields }: SectionTable): string => fields.map(([field, , type]) => `"${field}" ${type}`).join(', ');
/** One row as JSON, so that dates stay the calendar days they are. */
const asJson = ({ fields }: SectionTable, alias: string): string =>
  `json_build_object(${fields.map(([field, column]) => `'${field}', ${alias}.${column}`).join(', ')})`;

/** Puts a list in the place of the one before. */
export async function replaceList(manager: EntityManager, personId: string, section: ListSection, items: readonly object[]): Promise<void> {
  const table = listTables[section];
  await manager.query(`delete from ${table.table} where person_id = $1`, [personId]);
  if (items.length === 0) return;
  await manager.query(
    `insert into ${table.table} (person_id, position, ${names(table)})
     select $1, row.position, ${table.fields.map(([field]) => `row."${field}"`).join(', ')} from jsonb_to_recordset($2::jsonb) as row (position int, ${typed(table)})`,
    [personId, JSON.stringify(items.map((item, position) => ({ ...item, position })))],
  );
}

/** Puts a profile in the place of the one before. */
export async function replaceProfile(manager: EntityManager, personId: string, section: ProfileSection, profile: object): Promise<void> {
  const table = profileTables[section];
  await manager.query(
    `insert into ${table.table} (person_id, ${names(table)})
     select $1, ${quoted(table)} from jsonb_to_record($2::jsonb) as row (${typed(table)})
     on conflict (person_id) do update set ${table.fields.map(([, column]) => `${column} = excluded.${column}`).join(', ')}`,
    [personId, JSON.stringify(profile)],
  );
}

/** The profiles of a person. */
export type ProfileSection = 'expertProfile' | 'candidateProfile';
/** What a person's tables beside the own row hold. */
export type StoredSection = ListSection | ProfileSection;

/** All of them. */
export const storedSections = [...Object.keys(listTables), ...Object.keys(profileTables)] as readonly StoredSection[];

/** Sections that were read; a list that nobody filled in is empty, a profile that was never made is null. */
export interface FoundSections {
  list<S extends ListSection>(section: S, id: string): PersonSections[S];
  profile<S extends ProfileSection>(section: S, id: string): PersonSections[S];
}

/** Sections of many people, whichever are asked for, in one statement. */
export async function sectionsOf(manager: EntityManager, ids: readonly string[], sections: readonly StoredSection[]): Promise<FoundSections> {
  const found = new Map<StoredSection, Map<string, unknown>>(sections.map((section) => [section, new Map<string, unknown>()]));
  const parts = sections.map(
    (section) => `select '${section}' as section, part.* from (${isProfile(section) ? profileQuery(section) : listQuery(section)}) part`,
  );
  const rows = (await manager.query(parts.join(' union all '), [ids])) as { section: StoredSection; id: string; items: unknown }[];
  for (const { section, id, items } of rows) found.get(section)?.set(id, items);
  return {
    list: (section, id) => (found.get(section)?.get(id) ?? []) as never,
    profile: (section, id) => (found.get(section)?.get(id) ?? null) as never,
  };
}

/** Whether a section is one row rather than a list. */
export const isProfile = (section: StoredSection): section is ProfileSection => section in profileTables;

const listQuery = (section: ListSection): string => {
  const table = listTables[section];
  return `select s.person_id as id, json_agg(${asJson(table, 's')} order by s.position) as items from ${table.table} s where s.person_id = any ($1) group by s.person_id`;
};

const profileQuery = (section: ProfileSection): string => {
  const table = profileTables[section];
  return `select s.person_id as id, ${asJson(table, 's')} as items from ${table.table} s where s.person_id = any ($1)`;
};

async function profilesOf<T>(
  manager: EntityManager,
  section: ProfileSection,
  of: { ids: readonly string[] } | { programme: string },
): Promise<ReadonlyMap<string, T>> {
  const table = profileTables[section];
  const rows = (await manager.query(
    `select s.person_id as id, ${asJson(table, 's')} as profile from ${table.table} s
      where ${'ids' in of ? 's.person_id = any ($1)' : 's.person_id in (select id from person where programmes @> array[$1]::text[])'}`,
    ['ids' in of ? of.ids : of.programme],
  )) as { id: string; profile: T }[];
  return new Map(rows.map(({ id, profile }) => [id, profile]));
}

/** Expert profiles of many people. One statement. */
export const expertProfilesOf = (
  manager: EntityManager,
  of: { ids: readonly string[] } | { programme: string },
): Promise<ReadonlyMap<string, ExpertProfile>> => profilesOf(manager, 'expertProfile', of);

/** Candidate profiles of many people. One statement. */
export const candidateProfilesOf = (
  manager: EntityManager,
  of: { ids: readonly string[] } | { programme: string },
): Promise<ReadonlyMap<string, CandidateProfile>> => profilesOf(manager, 'candidateProfile', of);
