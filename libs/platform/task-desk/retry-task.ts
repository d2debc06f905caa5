import { notFound, ok, refused, type Result } from '#kernel';
import { Db } from '#platform/db';
import { hasRole, type Actor } from '#platform/policy';
import { Doorbell } from '#platform/tasks';
import { Inject, Injectable } from '@nestjs/common';
import { requeue, taskById } from './tasks.js';

/** Has a task that was given up done again, when what stood in its way is mended. */
@Injectable()
export class RetryTask {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Doorbell) private readonly bell: Doorbell,
  ) {}

  /** Administrators alone. The task gets its five tries anew; `task.rule.not_failed` when it was not given up. */
  async execute(actor: Actor, input: { idempotencyKey: string; id: string }): Promise<Result<{ id: string }>> {
    const result = await this.db.write(
      actor,
      { operation: 'platform.retry-task', idempotency: { key: input.idempotencyKey, input } },
      async (write) => {
        const task = hasRole(actor, 'administrator') ? await taskById(write.manager, input.id) : null;
        if (!task) return notFound('task');
        const state = await requeue(write.manager, task.id);
        if (!state) return refused('task.rule.not_failed');
        write.audit({
          action: 'platform.task.retried',
          subjectType: 'task',
          subjectId: task.id,
          details: { kind: task.kind, code: task.errorCode, state },
        });
        return ok({ id: task.id });
      },
    );
    // A ring too many is harmless: the task is taken once.
    if (result.ok) void this.bell.ring([result.value.id]);
    return result;
  }
}
