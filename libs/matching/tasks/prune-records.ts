import { ok, programmeCodes } from '#kernel';
import { TaskRegistry, Timetable, type TaskContext, type TaskHandler, type TaskRow } from '#platform/tasks';
import { rulesAt } from '#programmes';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { pruneRecords, runsAtOnce } from '../data/retention.js';

/** Regulation (EU) 2024/1689, article 26(6): logs are kept for at least six months. */
const leastMonths = 6;

/**
 * Every night: throws away what no retained run was reckoned from. How long a run is retained after its list was replaced
 * is a dated rule of its programme; without one, everything stays.
 */
@Injectable()
export class PruneRecords implements TaskHandler, OnModuleInit {
  readonly kind = 'matching.prune_records';

  constructor(
    @Inject(TaskRegistry) private readonly registry: TaskRegistry,
    @Inject(Timetable) private readonly timetable: Timetable,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
    this.timetable.add({ kind: this.kind, hour: 3, minute: 45 });
  }

  async run(task: TaskRow, context: TaskContext): Promise<void> {
    for (const programme of programmeCodes) while (await this.some(context, programme, task.id)) if (context.signal.aborted) throw stopped();
    await context.finish((write) => {
      write.audit({ action: 'matching.records.looked_through', subjectType: 'task', subjectId: task.id });
      return Promise.resolve(ok(null));
    });
  }

  /** Throws some away; true when there may be more. */
  private async some(context: TaskContext, programme: string, taskId: string): Promise<boolean> {
    const pruned = await context.step(async (write) => {
      const rules = await rulesAt(write.manager, programme, new Date().toISOString().slice(0, 10));
      const months = rules.find(({ code }) => code === 'records_kept')?.params['months'];
      if (months === undefined) return ok(null);
      if (typeof months !== 'number' || months < leastMonths)
        throw Object.assign(new Error(`The rule records_kept of ${programme} is below the legal minimum.`), { code: 'retention_too_short' });
      const done = await pruneRecords(write.manager, programme, months);
      write.audit({ action: 'matching.records.pruned', subjectType: 'task', subjectId: taskId, details: { programme, months, ...done } });
      return ok(done);
    });
    return pruned.ok && pruned.value?.runs === runsAtOnce;
  }
}

const stopped = (): Error => Object.assign(new Error('The worker stops.'), { code: 'stopped' });
