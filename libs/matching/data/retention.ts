import type { EntityManager } from 'typeorm';
import { recordsLock } from './records.js';

/** What a night threw away. */
export interface Pruned {
  readonly runs: number;
  readonly parts: number;
  readonly batches: number;
  readonly inputs: number;
}

/** Runs at a time, so that the lock on the records is held for moments. */
export const runsAtOnce = 200;

/**
 * Throws away what runs of a programme were reckoned from that ended more than so many months ago and whose list is not
 * current, as far as no other run names it. Their figures and rows stay. At most {@link runsAtOnce} runs; the caller goes on.
 */
export async function pruneRecords(manager: EntityManager, programme: string, months: number): Promise<Pruned> {
  await manager.query(`select pg_advisory_xact_lock(${recordsLock})`);
  const over = (await manager.query(
    `select id from scoring_run where programme = $1 and not current and state in ('DONE', 'FAILED', 'CANCELLED') and records_gone_at is null
        and coalesce(finished_at, created_at) < now() - make_interval(months => $2) order by created_at limit ${runsAtOnce}`,
    [programme, months],
  )) as { id: string }[];
  if (over.length === 0) return { runs: 0, parts: 0, batches: 0, inputs: 0 };
  const ids = over.map(({ id }) => id);
  const count = async (sql: string, params: readonly unknown[] = []): Promise<number> =>
    ((await manager.query(sql, [...params])) as [unknown, number])[1];
  const parts = await count(`delete from scoring_part where run_id = any ($1)`, [ids]);
  await count(`update scoring_run set records_gone_at = now() where id = any ($1)`, [ids]);
  // What a run that is on has just kept and not yet named is younger than a day.
  const batches = await count(
    `delete from scoring_batch b where created_at < now() - interval '1 day' and not exists (select 1 from scoring_part p where p.batch = b.hash)`,
  );
  const inputs = await count(
    `with named as (
       select unnest(b.inputs) as hash from scoring_batch b
       union select m.person_input from match m join scoring_run r on r.id = m.run_id where r.records_gone_at is null and m.person_input is not null
       union select unnest(array[r.need_input, r.sheet_input]) from scoring_run r where r.records_gone_at is null)
     delete from scoring_input i where i.created_at < now() - interval '1 day' and not exists (select 1 from named n where n.hash = i.hash)`,
  );
  return { runs: ids.length, parts, batches, inputs };
}
