import { isOneOf, ok, programmeCodes, refused, type Result } from '#kernel';
import { openNeedIds } from '#needs';
import { Db, type Write } from '#platform/db';
import { TaskRegistry, type TaskContext, type TaskHandler, type TaskRow } from '#platform/tasks';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { liveRuns, lockLists, markChanged } from '../data/runs.js';
import { rescoreInLists } from '../scoring/rescore.js';
import { refOf, type PersonScores } from '../thread/messages.js';
import { ScoringThread } from '../thread/scoring-thread.js';

/** Needs per transaction: their lists are locked meanwhile. */
const batchSize = 150;
/** Someone who changes faster than this many looks is left to the next task, which each change brings with it. */
const mostLooks = 5;

/**
 * Brings one changed person up to date in the lists of all open needs: new rows, or none where consent or a rule now
 * excludes. Runs that are under way are told to look at the person once more before they end. The thread scores, without
 * a lock; what it found is written only if, under the lists' locks, the person and the lists are still those that it saw.
 * So late and repeated deliveries change nothing.
 */
@Injectable()
export class RescorePerson implements TaskHandler, OnModuleInit {
  readonly kind = 'matching.rescore_person';

  constructor(
    @Inject(TaskRegistry) private readonly registry: TaskRegistry,
    @Inject(Db) private readonly db: Db,
    @Inject(ScoringThread) private readonly thread: ScoringThread,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async run(task: TaskRow, context: TaskContext): Promise<void> {
    const personId = String(task.payload['personId']);
    const named = Array.isArray(task.payload['programmes'])
      ? task.payload['programmes'].filter((code) => isOneOf(programmeCodes, code))
      : programmeCodes;
    const needIds = await this.db.read(context.actor, (manager) => openNeedIds(manager, named));
    for (let at = 0; at === 0 || at < needIds.length; at += batchSize) {
      const last = at + batchSize >= needIds.length;
      await this.batch(context, needIds.slice(at, at + batchSize), personId, last ? context.finish : context.step);
    }
  }

  private async batch(context: TaskContext, needIds: readonly string[], personId: string, commit: TaskContext['step']): Promise<void> {
    for (let look = 1; look <= mostLooks; look += 1) {
      const runs = await this.db.read(context.actor, (manager) => liveRuns(manager, needIds));
      const scores = await this.thread.pairs(
        personId,
        runs.flatMap((run) => (run.current ? (refOf(run) ?? []) : [])),
      );
      if ((await commit((write) => rescore(write, needIds, personId, scores))).ok) return;
    }
    throw Object.assign(new Error('The person changed at every look.'), { code: 'person_restless' });
  }
}

async function rescore(write: Write, needIds: readonly string[], personId: string, scores: PersonScores): Promise<Result<null>> {
  const { manager } = write;
  await lockLists(manager, needIds);
  const runs = await liveRuns(manager, needIds);
  const changes = await rescoreInLists(
    write,
    runs.filter((run) => run.current),
    personId,
    scores,
  );
  if (!changes) return refused('matching.rule.no_run');
  for (const run of runs) if (!run.current) await markChanged(manager, run.id, [personId]);
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
