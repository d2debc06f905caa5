import { ok } from '#kernel';
import { TaskRegistry, Timetable, type TaskContext, type TaskHandler, type TaskRow } from '#platform/tasks';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ScoringThread } from '../thread/scoring-thread.js';

/**
 * Every night: asks for new lists of the open needs whose list could be another one today, because a day has passed for
 * ages, jobs that go on, availability, rules or sheets. Asking twice changes nothing.
 */
@Injectable()
export class RefreshDates implements TaskHandler, OnModuleInit {
  readonly kind = 'matching.refresh_dates';

  constructor(
    @Inject(TaskRegistry) private readonly registry: TaskRegistry,
    @Inject(Timetable) private readonly timetable: Timetable,
    @Inject(ScoringThread) private readonly thread: ScoringThread,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
    // Runs take the day in UTC, which has begun by then in summer and in winter.
    this.timetable.add({ kind: this.kind, hour: 3, minute: 15 });
  }

  async run(task: TaskRow, context: TaskContext): Promise<void> {
    const today = new Date().toISOString().slice(0, 10);
    const { looked, needIds } = await this.thread.touched(today, { signal: context.signal }).catch((error: unknown) => {
      throw context.signal.aborted ? Object.assign(new Error('The worker stops.'), { code: 'stopped' }) : error;
    });
    await context.finish((write) => {
      for (const needId of needIds) write.task('matching.score_need', { needId }, { dedupeKey: needId });
      write.audit({
        action: 'matching.dates.refreshed',
        subjectType: 'task',
        subjectId: task.id,
        details: { day: today, looked, asked: needIds.length },
      });
      return Promise.resolve(ok(null));
    });
  }
}
