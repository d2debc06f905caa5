import { isUuid, type Page, type PageArgs } from '#kernel';
import { keysetPage } from '#platform/paging';
import type { EntityManager } from 'typeorm';
import type { Run } from '../domain/run.js';
import type { DecisionRow } from './nominations.js';
import { runColumns } from './runs.js';

/** Rows of readers and of decisions that are shown of a run, the newest ones. */
const shownOfRun = 100;

/** An account that saw a run's list. */
export interface RunReader {
  readonly accountId: string;
  /** UTC. */
  readonly firstAt: string;
  readonly lastAt: string;
}

/** A decision that was made on a place in a run's list. */
export interface RunDecision extends DecisionRow {
  readonly personId: string;
  readonly personCode: string;
}

const utc = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** All runs of a need, newest first. One statement, whatever the page's size. */
export const runPage = (manager: EntityManager, needId: string, args: PageArgs): Promise<Page<Run>> =>
  keysetPage<Run>(
    manager,
    {
      select: runColumns,
      from: 'scoring_run r',
      where: ['r.need_id = $1'],
      params: [isUuid(needId) ? needId : null],
      order: [
        { sql: 'r.created_at', type: 'timestamptz' },
        { sql: 'r.id', type: 'uuid' },
      ],
      descending: true,
    },
    args,
  );

/** Takes down that the actor's account saw a run's list. The first time stays. */
export const noteReader = (manager: EntityManager, run: Pick<Run, 'id' | 'programme'>, accountId: string): Promise<unknown> =>
  manager.query(
    `insert into scoring_run_reader (run_id, account_id, programme) values ($1, $2, $3) on conflict (run_id, account_id) do update set last_at = now()`,
    [run.id, accountId, run.programme],
  );

/** Who saw each run's list, the latest first, at most 100 a run. */
export async function readersOf(manager: EntityManager, runIds: readonly string[]): Promise<ReadonlyMap<string, readonly RunReader[]>> {
  const rows = (await manager.query(
    `select k.id as "runId", s.account_id as "accountId", ${utc('s.first_at')} as "firstAt", ${utc('s.last_at')} as "lastAt"
       from unnest($1::uuid[]) k (id) cross join lateral
            (select * from scoring_run_reader s where s.run_id = k.id order by s.last_at desc, s.account_id limit ${shownOfRun}) s`,
    [runIds],
  )) as (RunReader & { runId: string })[];
  return grouped(runIds, rows);
}

/** The decisions that were made on places in each run's list, the latest first, at most 100 a run. */
export async function decisionsOnRuns(manager: EntityManager, runIds: readonly string[]): Promise<ReadonlyMap<string, readonly RunDecision[]>> {
  const rows = (await manager.query(
    `select k.id as "runId", d.* from unnest($1::uuid[]) k (id) cross join lateral
       (select d.nomination_id as "nominationId", n.person_id as "personId", n.person_code as "personCode", d.version, d.from_state as "fromState", d.to_state as "toState",
               d.event, d.reason_code as "reasonCode", d.reason, d.by_account as "byAccount", ${utc('d.at')} as at, d.rank_at_decision as "rankAtDecision"
          from decision d join nomination n on n.id = d.nomination_id where d.run_id = k.id order by d.at desc, d.id limit ${shownOfRun}) d`,
    [runIds],
  )) as (RunDecision & { runId: string })[];
  return grouped(runIds, rows);
}

/** How many people stand in the list of each run. */
export async function listedOfRuns(manager: EntityManager, runIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = (await manager.query(
    `select run_id as id, count(*)::int as n from match where run_id = any ($1) and superseded_at is null and not on_demand group by run_id`,
    [runIds],
  )) as { id: string; n: number }[];
  return new Map(rows.map(({ id, n }) => [id, n]));
}

function grouped<T extends { runId: string }>(runIds: readonly string[], rows: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>(runIds.map((id) => [id, []]));
  for (const row of rows) found.get(row.runId)?.push(row);
  return found;
}
