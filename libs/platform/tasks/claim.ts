import type { DataSource, EntityManager } from 'typeorm';

/** A task in this worker's hands, with the fence that its effects must show. */
export interface Claim {
  readonly id: string;
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly attempts: number;
  readonly fence: number;
}

/** Another worker has the task by now. */
export class LostClaim extends Error {
  constructor(taskId: string) {
    super(`The task ${taskId} was taken over.`);
    this.name = 'LostClaim';
  }
}

/** A task is tried so often; what fails then, or kills its worker each time, is kept as failed. */
export const maxAttempts = 5;

/** Takes a task by compare-and-set: one that is due, or one whose worker went silent. Null when there is nothing to take. */
export async function claimTask(source: DataSource, taskId: string, leaseMs: number): Promise<Claim | null> {
  const [rows] = (await source.query(
    `update task set state = 'running', fence = fence + 1, attempts = attempts + 1, lease_until = now() + $2 * interval '1 millisecond'
     where id = $1 and ((state = 'queued' and run_after <= now()) or (state = 'running' and lease_until < now() and attempts < $3))
     returning id, kind, payload, attempts, fence`,
    [taskId, leaseMs, maxAttempts],
  )) as [Claim[], number];
  return rows[0] ?? null;
}

/** Prolongs the lease and shows progress. False when the claim is lost. */
export async function renewClaim(source: DataSource, claim: Claim, leaseMs: number, progress?: { done: number; total: number }): Promise<boolean> {
  const [, count] = (await source.query(
    `update task set lease_until = now() + $3 * interval '1 millisecond', progress_done = coalesce($4, progress_done), progress_total = coalesce($5, progress_total)
     where id = $1 and fence = $2 and state = 'running'`,
    [claim.id, claim.fence, leaseMs, progress?.done ?? null, progress?.total ?? null],
  )) as [unknown, number];
  return count === 1;
}

/** Inside an effect's transaction: holds the claim still until commit, or throws {@link LostClaim}. */
export async function holdClaim(manager: EntityManager, claim: Claim): Promise<void> {
  const rows = (await manager.query(`select 1 from task where id = $1 and fence = $2 and state = 'running' for update`, [
    claim.id,
    claim.fence,
  ])) as unknown[];
  if (rows.length !== 1) throw new LostClaim(claim.id);
}

/** Inside the last effect's transaction: ends the task, or throws {@link LostClaim}. */
export async function endClaim(manager: EntityManager, claim: Claim): Promise<void> {
  const [, count] = (await manager.query(
    `update task set state = 'done', ended_at = now(), lease_until = null, error_code = null where id = $1 and fence = $2 and state = 'running'`,
    [claim.id, claim.fence],
  )) as [unknown, number];
  if (count !== 1) throw new LostClaim(claim.id);
}

/** After a failure: again with growing delay, or, at the last try, kept as failed with its code. */
export async function failClaim(source: DataSource, claim: Claim, code: string): Promise<void> {
  await backToQueue(
    source,
    claim,
    `update task set state = case when attempts >= ${maxAttempts} then 'failed' else 'queued' end, error_code = $3, lease_until = null,
            run_after = now() + least(60, power(3, attempts)) * interval '1 second', ended_at = case when attempts >= ${maxAttempts} then now() end
     where id = $1 and fence = $2 and state = 'running'`,
    [code],
  );
}

/** The worker stops in good order: the task waits for the next one at once, and the try does not count. */
export async function handBackClaim(source: DataSource, claim: Claim): Promise<void> {
  await backToQueue(
    source,
    claim,
    `update task set state = 'queued', attempts = attempts - 1, lease_until = null, run_after = now() where id = $1 and fence = $2 and state = 'running'`,
    [],
  );
}

/** A newer task of the same key may wait already: it does this one's work, too, so this one ends. */
async function backToQueue(source: DataSource, claim: Claim, sql: string, more: readonly unknown[]): Promise<void> {
  try {
    await source.query(sql, [claim.id, claim.fence, ...more]);
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error;
    await source.query(
      `update task set state = 'cancelled', lease_until = null, ended_at = now() where id = $1 and fence = $2 and state = 'running'`,
      [claim.id, claim.fence],
    );
  }
}

/** Ids of tasks that wait for a worker: due, or left by one that went silent. */
export async function dueTasks(source: DataSource, limit: number): Promise<string[]> {
  await source.query(
    `update task set state = 'failed', error_code = 'worker_died', lease_until = null, ended_at = now() where state = 'running' and lease_until < now() and attempts >= $1`,
    [maxAttempts],
  );
  const rows = (await source.query(
    `select id from task where (state = 'queued' and run_after <= now()) or (state = 'running' and lease_until < now()) order by run_after limit $1`,
    [limit],
  )) as { id: string }[];
  return rows.map((row) => row.id);
}
