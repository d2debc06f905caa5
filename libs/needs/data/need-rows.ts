import { isUuid } from '#kernel';
import type { EntityManager } from 'typeorm';
import type { Need, Requirement } from '../domain/need.js';

/** A need with the times of its row. */
export interface StoredNeed extends Need {
  /** UTC, to the microsecond: part of the list's cursor. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

const utc = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Columns of a need as {@link StoredNeed}, its requirements with it, so that a page of needs is one statement. */
export const needColumns = `
  n.id, n.version, n.kind, n.programme, n.organisation_id as "organisationId", n.state, n.title, n.summary, n.language, n.country, n.region, n.mode,
  n.start_date::text as "startDate", n.end_date::text as "endDate", n.hours_per_week as "hoursPerWeek", n.positions,
  n.terms_of_reference as "termsOfReference", n.vacancy, ${utc('n.created_at')} as "createdAt", ${utc('n.updated_at')} as "updatedAt",
  (select coalesce(jsonb_agg(jsonb_build_object(
      'id', r.id, 'kind', r.kind, 'essential', r.essential, 'importance', r.importance, 'conceptId', r.concept_id, 'text', r.text, 'level', r.level,
      'language', r.language, 'listening', r.listening, 'reading', r.reading, 'speaking', r.speaking, 'writing', r.writing,
      'eqf', r.eqf, 'field', r.field, 'years', r.years) order by r.position), '[]'::jsonb)
     from requirement r where r.need_id = n.id) as requirements`;

/** Needs by id, as far as row security lets the actor see them; whether the actor may, the caller asks. */
export async function needsById(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, StoredNeed>> {
  const sound = ids.filter(isUuid);
  if (sound.length === 0) return new Map();
  const rows = (await manager.query(`select ${needColumns} from need n where n.id = any ($1)`, [sound])) as StoredNeed[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** One need, its row locked until commit. */
export async function lockNeed(manager: EntityManager, id: string): Promise<StoredNeed | null> {
  if (!isUuid(id)) return null;
  const rows = (await manager.query(`select ${needColumns} from need n where n.id = $1 for update of n`, [id])) as StoredNeed[];
  return rows[0] ?? null;
}

/** Ids of the open needs of these programmes, ascending. */
export async function openNeedIds(manager: EntityManager, programmes: readonly string[]): Promise<readonly string[]> {
  const rows = (await manager.query(`select id from need where programme = any ($1) and state = 'OPEN' order by id`, [programmes])) as {
    id: string;
  }[];
  return rows.map(({ id }) => id);
}

/** A need as a version of it stood. */
export async function needVersions(
  manager: EntityManager,
  keys: readonly { readonly needId: string; readonly version: number }[],
): Promise<ReadonlyMap<string, Need>> {
  if (keys.length === 0) return new Map();
  const rows = (await manager.query(
    `select v.need_id as "needId", v.version, v.snapshot from need_version v
       join unnest($1::uuid[], $2::int[]) as k (need_id, version) on k.need_id = v.need_id and k.version = v.version`,
    [keys.map((key) => key.needId), keys.map((key) => key.version)],
  )) as { needId: string; version: number; snapshot: Need }[];
  return new Map(rows.map((row) => [`${row.needId} ${row.version}`, row.snapshot]));
}

/** A step as it is shown. */
export interface MoveRow {
  readonly needId: string;
  readonly fromState: Need['state'];
  readonly toState: Need['state'];
  readonly event: string;
  readonly reason: string | null;
  readonly at: string;
}

/** The steps of each need, oldest first. */
export async function movesOf(manager: EntityManager, needIds: readonly string[]): Promise<ReadonlyMap<string, readonly MoveRow[]>> {
  const rows = (await manager.query(
    `select need_id as "needId", from_state as "fromState", to_state as "toState", event, reason, ${utc('at')} as at from need_move where need_id = any ($1) order by at, version`,
    [needIds],
  )) as MoveRow[];
  const moves = new Map<string, MoveRow[]>(needIds.map((id) => [id, []]));
  for (const row of rows) moves.get(row.needId)?.push(row);
  return moves;
}

const json = (value: object | null): string | null => (value ? JSON.stringify(value) : null);

// Two statements, not one that does either: who moves a need on is not for that one who may write down a new one.
const inserted = `insert into need (id, kind, programme, organisation_id, state, version, title, summary, language, country, region, mode, start_date, end_date, hours_per_week, positions, terms_of_reference, vacancy)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`;
const replaced = `update need set state = $5, version = $6, title = $7, summary = $8, language = $9, country = $10, region = $11, mode = $12, start_date = $13, end_date = $14,
  hours_per_week = $15, positions = $16, terms_of_reference = $17, vacancy = $18, updated_at = now() where id = $1 and kind = $2 and programme = $3 and organisation_id = $4`;

/** Inserts the first version of a need, or puts a later one in its place, and keeps the snapshot of this version. */
export async function saveNeed(manager: EntityManager, need: Need, accountId: string | null): Promise<void> {
  await manager.query(need.version === 1 ? inserted : replaced, [
    need.id,
    need.kind,
    need.programme,
    need.organisationId,
    need.state,
    need.version,
    need.title,
    need.summary,
    need.language,
    need.country,
    need.region,
    need.mode,
    need.startDate,
    need.endDate,
    need.hoursPerWeek,
    need.positions,
    json(need.termsOfReference),
    json(need.vacancy),
  ]);
  await manager.query(`insert into need_version (need_id, version, snapshot, changed_by) values ($1, $2, $3, $4)`, [
    need.id,
    need.version,
    JSON.stringify(need),
    accountId,
  ]);
}

/** Replaces the requirements of a need by these, in this order. */
export async function saveRequirements(manager: EntityManager, needId: string, requirements: readonly Requirement[]): Promise<void> {
  await manager.query(`delete from requirement where need_id = $1`, [needId]);
  if (requirements.length === 0) return;
  await manager.query(
    `insert into requirement (id, need_id, position, kind, essential, importance, concept_id, text, level, language, listening, reading, speaking, writing, eqf, field, years)
     select r.id, $1, r.position, r.kind, r.essential, r.importance, r."conceptId", r.text, r.level, r.language, r.listening, r.reading, r.speaking, r.writing, r.eqf, r.field, r.years
       from jsonb_to_recordset($2::jsonb) as r (id uuid, position int, kind text, essential boolean, importance int, "conceptId" uuid, text text, level int, language text,
         listening text, reading text, speaking text, writing text, eqf int, field text, years double precision)`,
    [needId, JSON.stringify(requirements.map((requirement, position) => ({ ...requirement, position })))],
  );
}

/** Adds a step to a need's history. */
export async function saveMove(
  manager: EntityManager,
  move: { needId: string; from: string; to: string; event: string; reason: string | null; version: number; accountId: string | null },
): Promise<void> {
  await manager.query(
    `insert into need_move (need_id, from_state, to_state, event, reason, version, by_account) values ($1, $2, $3, $4, $5, $6, $7)`,
    [move.needId, move.from, move.to, move.event, move.reason, move.version, move.accountId],
  );
}
