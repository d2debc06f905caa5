import { ok, programmeCodes, type ProgrammeCode } from '#kernel';
import { needVersions } from '#needs';
import type { PersonFacts } from '#people';
import { Db } from '#platform/db';
import { TaskRegistry, Timetable, type TaskContext, type TaskHandler, type TaskRow } from '#platform/tasks';
import { currentSheet } from '#programmes';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { listsOfBefore } from '../data/runs.js';
import type { Run } from '../domain/run.js';
import { anyoneOlder, touchedByDates } from '../scoring/dates.js';
import { GraphStore, type VersionedGraph } from '../scoring/graph-store.js';
import { makeJobs } from '../scoring/job.js';
import { PeopleStore } from '../scoring/people-store.js';
import { jobsOfRuns } from '../scoring/rescore.js';

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
    @Inject(Db) private readonly db: Db,
    @Inject(GraphStore) private readonly graphs: GraphStore,
    @Inject(PeopleStore) private readonly store: PeopleStore,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
    // Runs take the day in UTC, which has begun by then in summer and in winter.
    this.timetable.add({ kind: this.kind, hour: 3, minute: 15 });
  }

  async run(task: TaskRow, context: TaskContext): Promise<void> {
    const today = new Date().toISOString().slice(0, 10);
    const graph = await this.graphs.current();
    const needIds: string[] = [];
    let looked = 0;
    for (const programme of programmeCodes) {
      const runs = await this.db.read(context.actor, (manager) => listsOfBefore(manager, programme, today));
      if (runs.length === 0) continue;
      const people = await this.store.current(programme);
      const older = new Map<string, boolean>();
      for (const run of runs) {
        if (context.signal.aborted) throw Object.assign(new Error('The worker stops.'), { code: 'stopped' });
        const day = run.asOf ?? today;
        if (!older.has(day)) older.set(day, await anyoneOlder(people, programme, day, today));
        if (older.get(day) || (await this.touched(context, run, today, people, programme, graph))) needIds.push(run.needId);
        looked += 1;
      }
    }
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

  private async touched(
    context: TaskContext,
    run: Run,
    today: string,
    people: readonly PersonFacts[],
    programme: ProgrammeCode,
    graph: VersionedGraph,
  ): Promise<boolean> {
    const jobs = await this.db.read(context.actor, async (manager) => {
      const before = (await jobsOfRuns(manager, [run], graph)).get(run.id);
      const need = (await needVersions(manager, [{ needId: run.needId, version: run.needVersion }])).get(`${run.needId} ${run.needVersion}`);
      const sheet = need ? await currentSheet(manager, programme, need.kind, 'need', today) : null;
      const [after] = need && sheet ? await makeJobs(manager, [{ need, sheet, asOf: today }], graph) : [];
      return before && after ? { before, after } : null;
    });
    return jobs === null || touchedByDates(jobs.before, jobs.after, people, programme);
  }
}
