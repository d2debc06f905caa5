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

/** A row with the run that it belongs to. */
export interface RunMatch extends NewMatch {
  readonly runId: string;
  /** True for someone below the cut-off, scored for a nomination. */
  readonly onDemand: boolean;
}

/** Adds rows to runs. A person who has one already keeps it: a second delivery changes nothing. */
export async function addMatches(manager: EntityManager, rows: readonly RunMatch[]): Promise<void> {
  if (rows.length === 0) return;
  await manager.query(
    `insert into match (run_id, need_id, need_version, programme, organisation_id, on_demand, person_id, person_code, person_version, score, tie_order, result, input_hash, person_input)
     select r.id, r.need_id, r.need_version, r.programme, r.organisation_id, m."onDemand", m."personId", m."personCode", m."personVersion", m.score, m."tieOrder", m.result, m."inputHash", m."personInput"
       from jsonb_to_recordset($1::jsonb) as m ("runId" uuid, "onDemand" boolean, "personId" uuid, "personCode" text, "personVersion" int, score int, "tieOrder" bigint, result jsonb, "inputHash" text, "personInput" text)
       join scoring_run r on r.id = m."runId"
     on conflict (run_id, person_id) where superseded_at is null do nothing`,
    [JSON.stringify(rows)],
  );
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

/** Marks rows as superseded. */
export const supersede = (manager: EntityManager, matchIds: readonly string[]): Promise<unknown> =>
  manager.query(`update match set superseded_at = now() where id = any ($1) and superseded_at is null`, [matchIds]);

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
