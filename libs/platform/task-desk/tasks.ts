import { isUuid, type Page, type PageArgs } from '#kernel';
import { keysetPage } from '#platform/paging';
import type { EntityManager } from 'typeorm';

/** A task as its keeper sees it: no payload, since that names cases. */
export interface TaskView {
  readonly id: string;
  readonly kind: string;
  readonly state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly attempts: number;
  readonly errorCode: string | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}

const columns = `t.id, t.kind, t.state, t.attempts, t.error_code as "errorCode", t.created_at as "createdAt", t.ended_at as "endedAt"`;

/** Tasks that were given up, the oldest first. */
export const failedTaskPage = (manager: EntityManager, args: PageArgs): Promise<Page<TaskView>> =>
  keysetPage(manager, { select: columns, from: 'task t', where: [`t.state = 'failed'`], params: [], order: [{ sql: 't.id', type: 'uuid' }] }, args);

/** One task, whatever its state. */
export async function taskById(manager: EntityManager, id: string): Promise<TaskView | null> {
  const rows = isUuid(id) ? ((await manager.query(`select ${columns} from task t where t.id = $1`, [id])) as TaskView[]) : [];
  return rows[0] ?? null;
}

/**
 * Puts a task that was given up back into the queue, its tries uncounted. When a newer task of the same key waits already, that
 * one does its work, and this one ends as cancelled. Null when the task was not given up.
 */
export async function requeue(manager: EntityManager, id: string): Promise<'queued' | 'cancelled' | null> {
  const back = `update task set state = 'queued', attempts = 0, run_after = now(), lease_until = null, ended_at = null where id = $1 and state = 'failed'`;
  const count = ([, changed]: [unknown, number]): number => changed;
  await manager.query('savepoint requeue');
  try {
    return count((await manager.query(back, [id])) as [unknown, number]) === 1 ? 'queued' : null;
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error;
    await manager.query('rollback to savepoint requeue');
    const instead = await manager.query(`update task set state = 'cancelled' where id = $1 and state = 'failed'`, [id]);
    return count(instead as [unknown, number]) === 1 ? 'cancelled' : null;
  }
}
