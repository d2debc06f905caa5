import pg from 'pg';
import { copyRows, type Cell } from './copy.js';
import { loadEscoTables, type EscoLabels, type EscoTables } from './read.js';
import { escoFolder, escoVersion, type EscoVersion } from './version.js';

/** Two processes that start at once must not load side by side. */
const loadLock = 417_003;

/** What the loader tells while it works: a sentence for the log. */
export type OnProgress = (text: string) => void;

/** Loads data/esco as the owner of the tables, unless that content is loaded already. Returns whether it loaded. */
export async function loadEsco(ownerUrl: string, onProgress: OnProgress = () => undefined): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await loadEscoInto(client, onProgress);
  } finally {
    await client.end();
  }
}

/** The same over an open connection of the owner, outside any transaction; all or nothing. */
export async function loadEscoInto(client: pg.ClientBase, onProgress: OnProgress = () => undefined, dir = escoFolder()): Promise<boolean> {
  const version = escoVersion(dir);
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [loadLock]);
    const loaded = !(await isCurrent(client, version));
    if (loaded) await replace(client, version, loadEscoTables(dir), onProgress);
    await client.query('commit');
    return loaded;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function isCurrent(client: pg.ClientBase, version: EscoVersion): Promise<boolean> {
  const { rows } = await client.query<{ content_hash: string }>('select content_hash from taxonomy_version order by loaded_at desc, id limit 1');
  return rows[0]?.content_hash === version.contentHash;
}

/** Concepts are updated in place, since people and needs point at them; everything else is written anew. */
async function replace(client: pg.ClientBase, version: EscoVersion, esco: EscoTables, onProgress: OnProgress): Promise<void> {
  const counts: Record<string, number> = {};
  const write = async (table: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): Promise<void> => {
    await client.query(`delete from ${table}`);
    await copyRows(client, table, columns, rows);
    counts[table] = rows.length;
  };
  counts.concept = await replaceConcepts(client, esco);
  onProgress(`ESCO: ${counted(counts.concept)} skills and occupations`);
  await write(
    'skill_group',
    ['id', 'code', ...labelColumns],
    esco.groups.map((group) => [group.id, group.code, ...labelCells(group.labels)]),
  );
  await write(
    'isco_group',
    ['code', ...labelColumns],
    esco.iscoGroups.map((group) => [group.code, ...labelCells(group.labels)]),
  );
  await write(
    'concept_broader',
    ['child', 'parent'],
    esco.broader.map((edge) => [edge.child, edge.parent]),
  );
  await write(
    'skill_relation',
    ['skill_id', 'related_id', 'essential'],
    esco.relations.map((edge) => [edge.skill, edge.related, edge.essential]),
  );
  const occupationSkills = esco.occupationSkills.map((edge) => [edge.occupation, edge.skill, edge.essential]);
  await write('occupation_skill', ['occupation_id', 'skill_id', 'essential'], occupationSkills);
  onProgress(`ESCO: ${counted(occupationSkills.length)} skills of occupations`);
  await client.query(
    `insert into taxonomy_version (id, content_hash, counts) values ($1, $2, $3)
     on conflict (id) do update set content_hash = excluded.content_hash, counts = excluded.counts, loaded_at = clock_timestamp()`,
    [version.id, version.contentHash, JSON.stringify(counts)],
  );
  // Without figures the planner takes the tables for empty until the first automatic run.
  await client.query('analyze concept, skill_group, isco_group, concept_broader, skill_relation, occupation_skill');
}

const labelColumns = ['label_en', 'label_nl', 'label_fr'];
const labelCells = (labels: EscoLabels): string[] => [labels.en, labels.nl, labels.fr];

const conceptColumns = ['id', 'kind', 'code', 'isco', 'parent', 'nace', ...labelColumns, 'alternatives_en', 'alternatives_nl', 'alternatives_fr'];

async function replaceConcepts(client: pg.ClientBase, esco: EscoTables): Promise<number> {
  const rows: Cell[][] = [
    ...esco.skills.map((skill) => [skill.uri, 'skill', null, null, null, [], ...spoken(skill.labels), skill.alts.en, skill.alts.nl, skill.alts.fr]),
    ...esco.occupations.map((one) => [
      one.uri,
      'occupation',
      one.code,
      one.isco,
      one.parent,
      one.nace,
      ...spoken(one.labels),
      one.alts.en,
      one.alts.nl,
      one.alts.fr,
    ]),
  ];
  await client.query('create temporary table concept_new (like concept including defaults) on commit drop');
  await copyRows(client, 'concept_new', conceptColumns, rows);
  await client.query('update concept set retired = true where not retired and id not in (select id from concept_new)');
  const taken = [...conceptColumns, 'retired'];
  await client.query(
    `insert into concept (${taken.join(', ')}) select ${taken.join(', ')} from concept_new
     on conflict (id) do update set ${taken
       .slice(1)
       .map((column) => `${column} = excluded.${column}`)
       .join(', ')}`,
  );
  return rows.length;
}

/** A missing translation is null, never English put in its place. */
const spoken = (labels: EscoLabels): (string | null)[] => [labels.en, labels.nl || null, labels.fr || null];

const counted = (count: number): string => count.toLocaleString('en-GB');
