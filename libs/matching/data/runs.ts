import { isUuid } from '#kernel';
import type { EntityManager } from 'typeorm';
import type { Run } from '../domain/run.js';

/** The columns of a run, of the table called `r`. */
export const runColumns = `
  r.id, r.need_id as "needId", r.need_version as "needVersion", r.programme, r.organisation_id as "organisationId", r.state, r.current, r.cancel_requested as "cancelRequested",
  r.progress_done as "progressDone", r.progress_total as "progressTotal", r.changed_people as "changedPeople", r.engine_version as "engineVersion",
  r.sheet_id as "sheetId", r.sheet_version as "sheetVersion", r.taxonomy_version as "taxonomyVersion", r.as_of::text as "asOf", r.input_hash as "inputHash", r.need_input as "needInput", r.sheet_input as "sheetInput",
  r.people_considered as "peopleConsidered", r.people_scored as "peopleScored", r.exclusion_counts as "exclusionCounts", r.cut_off as "cutOff", r.failure,
  r.requested_by as "requestedBy", r.tie_order as "tieOrder", r.created_at as "createdAt", r.records_gone_at as "recordsGoneAt", r.started_at as "startedAt", r.finished_at as "finishedAt"`;

/** Runs by id, as far as row security shows them. */
export async function runsById(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Run>> {
  const rows = (await manager.query(`select ${runColumns} from scoring_run r where r.id = any ($1)`, [ids.filter(isUuid)])) as Run[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** For each need the run to show: the one under way or failed (any older one has ended by then), else the one whose list is current. */
export async function shownRuns(manager: EntityManager, needIds: readonly string[]): Promise<ReadonlyMap<string, Run>> {
  const rows = (await manager.query(
    `select distinct on (r.need_id) ${runColumns} from scoring_run r where r.need_id = any ($1)
      order by r.need_id, (r.state in ('QUEUED', 'RUNNING', 'FAILED')) desc, r.current desc, r.created_at desc, r.id`,
    [needIds],
  )) as Run[];
  return new Map(rows.map((row) => [row.needId, row]));
}

/** Lists of these needs that are current, and runs under way, oldest first. */
export async function liveRuns(manager: EntityManager, needIds: readonly string[]): Promise<readonly Run[]> {
  return (await manager.query(
    `select ${runColumns} from scoring_run r where r.need_id = any ($1) and (r.current or r.state in ('QUEUED', 'RUNNING', 'FAILED')) order by r.need_id, r.created_at, r.id`,
    [needIds],
  )) as Run[];
}

/** Lists of open needs of a programme that speak of an earlier day, in the order of the needs' ids. */
export async function listsOfBefore(manager: EntityManager, programme: string, day: string): Promise<readonly Run[]> {
  return (await manager.query(
    `select ${runColumns} from scoring_run r join need n on n.id = r.need_id where r.current and r.programme = $1 and r.as_of < $2 and n.state = 'OPEN' order by r.need_id`,
    [programme, day],
  )) as Run[];
}

/** The run whose list is current. */
export async function currentRun(manager: EntityManager, needId: string): Promise<Run | null> {
  const rows = (await manager.query(`select ${runColumns} from scoring_run r where r.need_id = $1 and r.current`, [needId])) as Run[];
  return rows[0] ?? null;
}

/**
 * Makes this transaction the only one that works on the lists of these needs. Always in the order of the ids, so that no two
 * transactions wait for each other; released at commit.
 */
export async function lockLists(manager: EntityManager, needIds: readonly string[]): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended('matching.list ' || id, 0)) from unnest($1::text[]) as id`, [
    [...needIds].sort(),
  ]);
}

/** Queues a run; the one that the same cause made before is found again. */
export async function queueRun(
  manager: EntityManager,
  run: { cause: string; needId: string; needVersion: number; programme: string; organisationId: string; requestedBy: string | null },
): Promise<Run> {
  await manager.query(
    `insert into scoring_run (cause, need_id, need_version, programme, organisation_id, state, requested_by) values ($1, $2, $3, $4, $5, 'QUEUED', $6) on conflict (cause) do nothing`,
    [run.cause, run.needId, run.needVersion, run.programme, run.organisationId, run.requestedBy],
  );
  const [row] = (await manager.query(`select ${runColumns} from scoring_run r where r.cause = $1`, [run.cause])) as Run[];
  if (!row) throw new Error('A scoring run was not stored.');
  return row;
}

/** Begins a run, or goes on with one that a worker left: what was chosen at its beginning stays. */
export async function beginRun(
  manager: EntityManager,
  id: string,
  chosen: {
    needVersion: number;
    engineVersion: string;
    sheetId: string;
    sheetVersion: number;
    taxonomyVersion: string;
    tieOrder: string;
    asOf: string;
    needInput: string;
    sheetInput: string;
  },
): Promise<Run> {
  const [rows] = (await manager.query(
    `update scoring_run r set state = 'RUNNING', failure = null, finished_at = null, started_at = coalesce(started_at, now()), need_version = $2, engine_version = $3, sheet_id = $4, sheet_version = $5,
            taxonomy_version = $6, tie_order = $7, as_of = $8, need_input = $9, sheet_input = $10 where r.id = $1 returning ${runColumns}`,
    [
      id,
      chosen.needVersion,
      chosen.engineVersion,
      chosen.sheetId,
      chosen.sheetVersion,
      chosen.taxonomyVersion,
      chosen.tieOrder,
      chosen.asOf,
      chosen.needInput,
      chosen.sheetInput,
    ],
  )) as [Run[], number];
  const [row] = rows;
  if (!row) throw new Error('A scoring run is gone.');
  return row;
}

/** Forgets what a run has done so far, so that it begins anew; its rows stay, marked as superseded. */
export async function restartRun(manager: EntityManager, id: string): Promise<void> {
  await manager.query(`update match set superseded_at = now() where run_id = $1 and superseded_at is null`, [id]);
  await manager.query(
    `update scoring_run set changed_people = '{}', input_hash = null, progress_done = 0, people_considered = 0, people_scored = 0, exclusion_counts = '{}', cut_off = null where id = $1`,
    [id],
  );
}

/** Shows how far a run is, in people. */
export const recordProgress = (manager: EntityManager, id: string, done: number, total: number): Promise<unknown> =>
  manager.query(`update scoring_run set progress_done = $2, progress_total = $3 where id = $1`, [id, done, total]);

/** Takes down what scoring everyone gave. */
export const recordFigures = (
  manager: EntityManager,
  id: string,
  figures: { considered: number; scored: number; inputHash: string; exclusionCounts: readonly { rule: string; count: number }[] },
): Promise<unknown> =>
  manager.query(
    `update scoring_run set progress_done = $2, progress_total = $2, people_considered = $2, people_scored = $3, input_hash = $4, exclusion_counts = $5 where id = $1`,
    [
      id,
      figures.considered,
      figures.scored,
      figures.inputHash,
      JSON.stringify(Object.fromEntries(figures.exclusionCounts.map(({ rule, count }) => [rule, count]))),
    ],
  );

/** Makes a run's rows the need's list. */
export async function completeRun(manager: EntityManager, run: Pick<Run, 'id' | 'needId'>, cutOff: number | null): Promise<void> {
  await manager.query(`update scoring_run set current = false where need_id = $1 and current and id <> $2`, [run.needId, run.id]);
  await manager.query(
    `update scoring_run set state = 'DONE', current = true, changed_people = '{}', cut_off = $2, progress_done = progress_total, finished_at = now() where id = $1`,
    [run.id, cutOff],
  );
}

/** Ends a run without a list. */
export async function endRun(manager: EntityManager, id: string, state: 'FAILED' | 'CANCELLED', failure: string | null): Promise<void> {
  await manager.query(`update scoring_run set state = $2, failure = $3, finished_at = now() where id = $1 and state <> 'DONE'`, [id, state, failure]);
}

/** Ends runs of a need that are under way, since a newer one (`except`) has begun, or the need is not open. Returns how many. */
export async function cancelOlder(manager: EntityManager, needId: string, except: string | null): Promise<number> {
  const [, count] = (await manager.query(
    `update scoring_run set state = 'CANCELLED', finished_at = now() where need_id = $1 and id is distinct from $2 and state in ('QUEUED', 'RUNNING', 'FAILED')`,
    [needId, except],
  )) as [unknown, number];
  return count;
}

/** Asks a run to stop at its next chunk; one that has not begun stops at once. */
export async function requestCancel(manager: EntityManager, id: string): Promise<void> {
  await manager.query(
    `update scoring_run set cancel_requested = true, state = case when state = 'RUNNING' then state else 'CANCELLED' end, finished_at = case when state = 'RUNNING' then finished_at else now() end
      where id = $1 and state in ('QUEUED', 'RUNNING', 'FAILED')`,
    [id],
  );
}

/** Remembers people who changed while a run is on. */
export async function markChanged(manager: EntityManager, runId: string, personIds: readonly string[]): Promise<void> {
  await manager.query(
    `update scoring_run set changed_people = (select coalesce(array_agg(distinct p), '{}') from unnest(changed_people || $2::uuid[]) p) where id = $1`,
    [runId, personIds],
  );
}
