import { randomUUID } from 'node:crypto';
import type { CanaryFile } from '../../../tools/canary/file.js';
import { askAsOwner, type TestDatabase } from '../../support/database.js';
import { long } from './hygiene.js';
import type { Target } from './relations.js';

/** An id that someone could have got hold of. */
export interface FoundId extends Target {
  readonly id: string;
  readonly table: string;
}

/** A field that takes an id: what is asked of it, which table its ids are from, and the kind of data that decides. */
export interface IdField {
  readonly field: string;
  readonly call: (id: string) => string;
  readonly table: string;
  readonly data: string;
  /** An error of one leaves the answers to others in the same document. */
  readonly alone: boolean;
}

/** Every id of every table that has some, with the person and need it is about where it is about one. */
export async function allIds(database: TestDatabase, world: CanaryFile): Promise<FoundId[]> {
  const tables = await askAsOwner<{ name: string }>(
    database,
    `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and c.column_name = 'id' and c.data_type = 'uuid' and t.table_type = 'BASE TABLE' order by 1`,
  );
  const person = new Map(world.people.map(({ id, key }) => [id, key]));
  const need = new Map(world.needs.map(({ id, key }) => [id, key]));
  const found: FoundId[] = [];
  for (const { name } of tables) {
    if (['concept', 'taxonomy_version', 'skill_group'].includes(name)) continue;
    const rows = await askAsOwner<Record<string, string | null>>(database, `select * from ${name} order by id limit ${mostOf(name)}`);
    for (const row of rows) {
      const about = name === 'person' ? row['id'] : row['person_id'];
      const asked = name === 'need' ? row['id'] : row['need_id'];
      const target = { ...(about ? { person: person.get(about) ?? '' } : {}), ...(asked ? { need: need.get(asked) ?? '' } : {}) };
      found.push({ id: row['id'] ?? '', table: name, ...target, ...(row['programme'] && !about && !asked ? { programme: row['programme'] } : {}) });
    }
  }
  return found;
}

/** All that tell of someone; of the others a few, as nothing but chance would make them differ. */
const mostOf = (table: string): number =>
  long || ['person', 'need', 'match', 'nomination', 'scoring_run', 'weight_sheet_proposal'].includes(table) ? 60 : 4;

const q = JSON.stringify;

/** Fields that take an id, by hand: what is asked is what could leak. */
export const idFields = (world: CanaryFile): IdField[] => {
  const somebody = world.people.find(({ key }) => key === 'expert_listed')?.id ?? randomUUID();
  const openNeed = world.needs.find(({ key }) => key === 'host_open')?.id ?? randomUUID();
  const page = 'totalCount edges { cursor node';
  return [
    {
      field: 'person',
      call: (id) => `person(id: ${q(id)}) { code name email birthDate skills { level } }`,
      table: 'person',
      data: 'person.blind',
      alone: false,
    },
    { field: 'need', call: (id) => `need(id: ${q(id)}) { title state history { reason } }`, table: 'need', data: 'need', alone: false },
    { field: 'match', call: (id) => `match(id: ${q(id)}) { personCode score person { name } }`, table: 'match', data: 'match.read', alone: false },
    { field: 'scoringRun', call: (id) => `scoringRun(id: ${q(id)}) { state peopleScored }`, table: 'scoring_run', data: 'run.read', alone: false },
    {
      field: 'gateReport',
      call: (id) => `gateReport(needId: ${q(id)}, personId: ${q(somebody)}) { passed results { sentence } }`,
      table: 'need',
      data: 'run.read',
      alone: false,
    },
    {
      field: 'gateReport',
      call: (id) => `gateReport(needId: ${q(openNeed)}, personId: ${q(id)}) { passed results { sentence } }`,
      table: 'person',
      data: 'person.life',
      alone: false,
    },
    {
      field: 'previewWeightSheet',
      call: (id) => `previewWeightSheet(needId: ${q(id)}, weights: [{ criterion: "skills", weight: 1 }]) { peopleCompared rows { personCode } }`,
      table: 'need',
      data: 'preview',
      alone: false,
    },
    { field: 'matches', call: (id) => `matches(needId: ${q(id)}) { ${page} { personCode } } }`, table: 'need', data: 'run.read', alone: false },
    { field: 'nominations', call: (id) => `nominations(needId: ${q(id)}) { personCode state }`, table: 'need', data: 'nothing', alone: false },
    {
      field: 'excluded',
      call: (id) => `excluded(needId: ${q(id)}) { totalCount edges { node { personCode } } }`,
      table: 'need',
      data: 'run.read',
      alone: false,
    },
    {
      field: 'scoringRuns',
      call: (id) => `scoringRuns(needId: ${q(id)}) { totalCount edges { node { id } } }`,
      table: 'need',
      data: 'run.read',
      alone: false,
    },
    {
      field: 'compareMatches',
      call: (id) => `compareMatches(ids: [${q(id)}, ${q(randomUUID())}]) { personCode score }`,
      table: 'match',
      data: 'match.read',
      alone: false,
    },
    { field: 'jsonResume', call: (id) => `jsonResume(personId: ${q(id)}) { json }`, table: 'person', data: 'person.life', alone: true },
  ];
};
