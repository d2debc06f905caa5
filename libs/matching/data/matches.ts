import type { ProgrammeCode } from '#kernel';
import type { EntityManager } from 'typeorm';
import type { StoredResult } from '../domain/result.js';

/** A row to be stored. */
export interface NewMatch {
  readonly personId: string;
  readonly personCode: string;
  readonly personVersion: number;
  readonly score: number;
  readonly tieOrder: number;
  readonly result: StoredResult;
  readonly inputHash: string;
  readonly personInput: string;
}

/** The run that rows belong to. */
export interface MatchOwner {
  readonly id: string;
  readonly needId: string;
  readonly needVersion: number;
  readonly programme: ProgrammeCode;
  readonly organisationId: string;
}

/** Adds rows to a run. A person who has one already keeps it: a second delivery changes nothing. Returns how many were added. */
export async function addMatches(manager: EntityManager, run: MatchOwner, rows: readonly NewMatch[], onDemand = false): Promise<number> {
  if (rows.length === 0) return 0;
  const added = (await manager.query(
    `insert into match (run_id, need_id, need_version, programme, organisation_id, on_demand, person_id, person_code, person_version, score, tie_order, result, input_hash, person_input)
     select $1, $2, $3, $4, $5, $6, m."personId", m."personCode", m."personVersion", m.score, m."tieOrder", m.result, m."inputHash", m."personInput"
       from jsonb_to_recordset($7::jsonb) as m ("personId" uuid, "personCode" text, "personVersion" int, score int, "tieOrder" bigint, result jsonb, "inputHash" text, "personInput" text)
     on conflict (run_id, person_id) where superseded_at is null do nothing returning id`,
    [run.id, run.needId, run.needVersion, run.programme, run.organisationId, onDemand, JSON.stringify(rows)],
  )) as unknown[];
  return added.length;
}

/** What rescoring has to know of a row. */
export interface MatchHead {
  readonly id: string;
  readonly runId: string;
  readonly personId: string;
  readonly personVersion: number;
  readonly score: number;
  readonly inputHash: string;
  readonly onDemand: boolean;
}

/** The standing rows of one person in these runs. */
export async function rowsOfPerson(manager: EntityManager, runIds: readonly string[], personId: string): Promise<ReadonlyMap<string, MatchHead>> {
  const rows = (await manager.query(
    `select id, run_id as "runId", person_id as "personId", person_version as "personVersion", score, input_hash as "inputHash", on_demand as "onDemand"
       from match where run_id = any ($1) and person_id = $2 and superseded_at is null`,
    [runIds, personId],
  )) as MatchHead[];
  return new Map(rows.map((row) => [row.runId, row]));
}

/** Marks a row as superseded. */
export const supersede = (manager: EntityManager, matchId: string): Promise<unknown> =>
  manager.query(`update match set superseded_at = now() where id = $1 and superseded_at is null`, [matchId]);

/** The score that a new row has to reach while a run is on and has more than enough rows; null while every row is welcome. */
export async function floorOf(manager: EntityManager, runId: string, keep: number): Promise<number | null> {
  const rows = (await manager.query(
    `select score from match where run_id = $1 and superseded_at is null and not on_demand order by score desc offset $2 limit 1`,
    [runId, keep - 1],
  )) as { score: number }[];
  return rows[0]?.score ?? null;
}

/** Keeps the best rows of a run and marks the others as superseded; returns the lowest score kept when any was left out. */
export async function pruneRows(manager: EntityManager, runId: string, keep: number): Promise<{ pruned: number; lowest: number | null }> {
  const [, pruned] = (await manager.query(
    `update match set superseded_at = now() where id in (
       select id from match where run_id = $1 and superseded_at is null and not on_demand order by score desc, tie_order, person_id offset $2)`,
    [runId, keep],
  )) as [unknown, number];
  const [row] = (await manager.query(`select min(score) as lowest from match where run_id = $1 and superseded_at is null and not on_demand`, [
    runId,
  ])) as { lowest: number | null }[];
  return { pruned, lowest: row?.lowest ?? null };
}

/** How many rows of the list a run still has. */
export async function countRows(manager: EntityManager, runId: string): Promise<number> {
  const [row] = (await manager.query(`select count(*)::int as n from match where run_id = $1 and superseded_at is null and not on_demand`, [
    runId,
  ])) as { n: number }[];
  return row?.n ?? 0;
}
