import { isOneOf, ok, programmeCodes, type Result } from '#kernel';
import { openNeedIds } from '#needs';
import type { Write } from '#platform/db';
import { TaskRegistry, type TaskContext, type TaskHandler, type TaskRow } from '#platform/tasks';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

/** Has the open needs of a programme scored anew when new weights of the need's view come into force, on their first day. */
@Injectable()
export class SheetApproved implements TaskHandler, OnModuleInit {
  readonly kind = 'matching.sheet_approved';

  constructor(@Inject(TaskRegistry) private readonly registry: TaskRegistry) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async run(task: TaskRow, context: TaskContext): Promise<void> {
    await context.finish((write) => this.queue(write, task.payload));
  }

  private async queue(write: Write, payload: TaskRow['payload']): Promise<Result<null>> {
    const { sheetId, programme, validFrom } = payload;
    const day = String(validFrom);
    const waits = day > new Date().toISOString().slice(0, 10);
    const needIds = waits ? [] : await openNeedIds(write.manager, [programme].filter((code) => isOneOf(programmeCodes, code)) as string[]);
    if (waits) write.task(this.kind, payload, { runAfter: new Date(`${day}T00:00:00Z`) });
    for (const needId of needIds) write.task('matching.score_need', { needId, programme }, { dedupeKey: needId });
    write.audit({
      action: 'matching.sheet.took_effect',
      subjectType: 'weight_sheet',
      subjectId: String(sheetId),
      details: { waits, needs: needIds.length },
    });
    return ok(null);
  }
}
