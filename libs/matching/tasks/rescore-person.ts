import { isOneOf, ok, programmeCodes, type Result } from '#kernel';
import { openNeedIds } from '#needs';
import { Db, type Write } from '#platform/db';
import { TaskRegistry, type TaskContext, type TaskHandler, type TaskRow } from '#platform/tasks';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { liveRuns, lockLists, markChanged } from '../data/runs.js';
import { GraphStore, type VersionedGraph } from '../scoring/graph-store.js';
import { jobsOfRuns, rescoreInLists } from '../scoring/rescore.js';

/** Needs per transaction: their lists are locked meanwhile. */
const batchSize = 50;

/**
 * Brings one changed person up to date in the lists of all open needs: new rows, or none where consent or a rule now
 * excludes. Runs that are under way are told to look at the person once more before they end. Always reads the newest
 * state under the lists' locks, so late and repeated deliveries change nothing.
 */
@Injectable()
export class RescorePerson implements TaskHandler, OnModuleInit {
  readonly kind = 'matching.rescore_person';

  constructor(
    @Inject(TaskRegistry) private readonly registry: TaskRegistry,
    @Inject(Db) private readonly db: Db,
    @Inject(GraphStore) private readonly graphs: GraphStore,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async run(task: TaskRow, context: TaskContext): Promise<void> {
    const personId = String(task.payload['personId']);
    const named = Array.isArray(task.payload['programmes'])
      ? task.payload['programmes'].filter((code) => isOneOf(programmeCodes, code))
      : programmeCodes;
    const graph = await this.graphs.current();
    const needIds = await this.db.read(context.actor, (manager) => openNeedIds(manager, named));
    const batches = Array.from({ length: Math.max(1, Math.ceil(needIds.length / batchSize)) }, (_, n) =>
      needIds.slice(n * batchSize, (n + 1) * batchSize),
    );
    for (const [index, batch] of batches.entries()) {
      const work = (write: Write): Promise<Result<null>> => rescore(write, batch, personId, graph);
      await (index === batches.length - 1 ? context.finish(work) : context.step(work));
    }
  }
}

async function rescore(write: Write, needIds: readonly string[], personId: string, graph: VersionedGraph): Promise<Result<null>> {
  const { manager } = write;
  await lockLists(manager, needIds);
  const runs = await liveRuns(manager, needIds);
  const current = runs.filter((run) => run.current);
  for (const run of runs) if (!run.current) await markChanged(manager, run.id, [personId]);
  const changes = await rescoreInLists(write, current, await jobsOfRuns(manager, current, graph), personId);
  const changed = changes.filter(({ change }) => change !== 'none');
  for (const { needId, programme, worn } of changed) {
    write.live(`run:${needId}`, needId, `officers:${programme}`);
    if (worn) write.task('matching.score_need', { needId, programme }, { dedupeKey: needId });
  }
  write.audit({
    action: 'matching.person.rescored',
    subjectType: 'person',
    subjectId: personId,
    details: { lists: changes.length, changed: changed.length },
  });
  return ok(null);
}
