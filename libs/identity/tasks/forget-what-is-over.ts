import { ok } from '#kernel';
import { TaskRegistry, Timetable, type TaskContext, type TaskHandler, type TaskRow } from '#platform/tasks';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { forgetWhatIsOver } from '../data/letter-requests.js';

/** Every night: links, sessions, requests and counters that are over. */
@Injectable()
export class ForgetWhatIsOver implements TaskHandler, OnModuleInit {
  readonly kind = 'identity.forget_what_is_over';

  constructor(
    @Inject(TaskRegistry) private readonly registry: TaskRegistry,
    @Inject(Timetable) private readonly timetable: Timetable,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
    this.timetable.add({ kind: this.kind, hour: 3, minute: 40 });
  }

  async run(task: TaskRow, context: TaskContext): Promise<void> {
    await context.finish(async (write) => {
      await forgetWhatIsOver(write.manager);
      write.audit({ action: 'identity.over.forgotten', subjectType: 'task', subjectId: task.id });
      return ok(null);
    });
  }
}
