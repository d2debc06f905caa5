import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { engineVersion, tieOrderAlgorithm, type WeightSheet } from '#engine/scoring';
import { ok, type ProgrammeCode, type Result } from '#kernel';
import { needsById, toScoringNeed, type StoredNeed } from '#needs';
import { onDay } from '#people';
import { Db, type Write } from '#platform/db';
import { TaskRegistry, type TaskContext, type TaskHandler, type TaskRow } from '#platform/tasks';
import { currentSheet, sheetById } from '#programmes';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { addMatches, floorOf, pruneRows } from '../data/matches.js';
import { forgetParts, keepInputs, keepPart, otherInput } from '../data/records.js';
import { advanceRun, beginRun, cancelOlder, completeRun, endRun, lockLists, queueRun, restartRun, runsById } from '../data/runs.js';
import { kept } from '../domain/result.js';
import { addCounts, type Run } from '../domain/run.js';
import { GraphStore, type VersionedGraph } from '../scoring/graph-store.js';
import { makeJobs, type Job } from '../scoring/job.js';
import { PeopleStore } from '../scoring/people-store.js';
import { rescoreInLists } from '../scoring/rescore.js';
import { gateFailures, scoreChunk } from '../scoring/scorer.js';

/** People per chunk: a few dozen milliseconds of computing, then progress, then others get their turn. */
const chunkSize = 100;
const keep = kept.list + kept.slack;

/** The sheet of a run, as an id and version in the run's row. */
interface Begun {
  readonly runId: string;
  readonly needId: string;
  readonly programme: ProgrammeCode;
}

const told = (write: Write, run: Pick<Run, 'needId' | 'programme'>): void => write.live(`run:${run.needId}`, run.needId, `officers:${run.programme}`);
const stopped = (): Error => Object.assign(new Error('The worker stops.'), { code: 'stopped' });

/**
 * Scores everyone of the programme for one need. A run goes by chunks in the order of the people's ids; each chunk commits
 * its rows, its counts and its place together, so that a worker that takes over goes on after the last chunk.
 */
@Injectable()
export class ScoreNeed implements TaskHandler, OnModuleInit {
  readonly kind = 'matching.score_need';

  constructor(
    @Inject(TaskRegistry) private readonly registry: TaskRegistry,
    @Inject(Db) private readonly db: Db,
    @Inject(GraphStore) private readonly graphs: GraphStore,
    @Inject(PeopleStore) private readonly store: PeopleStore,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async run(task: TaskRow, context: TaskContext): Promise<void> {
    const graph = await this.graphs.current();
    const begun = await context.step((write) => begin(write, task, graph));
    if (!begun.ok || !begun.value) return void (await context.finish(skip(task)));
    const { runId, needId, programme } = begun.value;
    try {
      const going = await this.score(context, runId, graph);
      await context.finish((write) => (going ? complete(write, runId, needId, graph) : skip(task)(write)));
    } catch (error) {
      const code = String((error as { code?: unknown }).code ?? 'unexpected');
      if (code !== 'stopped')
        await context
          .step((write) => fail(write, { id: runId, needId, programme }, code === 'not_scorable' ? code : 'unexpected'))
          .catch(() => undefined);
      throw error;
    }
  }

  /** Works through the people who are left. False when the run was cancelled or overtaken meanwhile. */
  private async score(context: TaskContext, runId: string, graph: VersionedGraph): Promise<boolean> {
    const start = await this.db.read(context.actor, async (manager) => {
      const run = (await runsById(manager, [runId])).get(runId);
      const job = run ? await jobOf(manager, run, graph) : null;
      return run && job ? { run, job, floor: await floorOf(manager, run.id, keep) } : null;
    });
    if (!start) return false;
    const { job } = start;
    // Whoever changes after this look marks the run, which has begun: so nobody is missed.
    const people = await this.store.current(start.run.programme);
    let at = start.run.lastPerson === null ? 0 : people.filter(({ facts }) => facts.id <= (start.run.lastPerson ?? '')).length;
    let floor = start.floor;
    // An empty programme, too, ends with a hash of its inputs and a total.
    do {
      if (context.signal.aborted) throw stopped();
      const chunk = people.slice(at, at + chunkSize).map((person) => onDay(person, start.run.programme, job.asOf));
      const failed = gateFailures(job, chunk);
      const outcome = scoreChunk(job, chunk, failed, { keep, floor });
      at += chunk.length;
      const stored = await context.step(async (write): Promise<Result<{ floor: number | null } | null>> => {
        await lockLists(write.manager, [job.need.id]);
        const run = (await runsById(write.manager, [runId])).get(runId);
        if (!run || run.state !== 'RUNNING' || run.cancelRequested) return cancelled(write, run);
        await addMatches(write.manager, run, outcome.rows);
        await keepPart(write.manager, { runId, people: chunk.map(({ facts }) => facts), failed });
        await advanceRun(write.manager, runId, {
          done: at,
          total: people.length,
          lastPerson: chunk.at(-1)?.person.id ?? run.lastPerson,
          considered: run.peopleConsidered + outcome.considered,
          scored: run.peopleScored + outcome.scored,
          exclusionCounts: addCounts(run.exclusionCounts, outcome.exclusionCounts),
          inputHash: createHash('sha256')
            .update(run.inputHash ?? '')
            .update(outcome.inputHash)
            .digest('hex'),
        });
        write.audit({ action: 'matching.run.advanced', subjectType: 'scoring_run', subjectId: runId, details: { done: at, total: people.length } });
        told(write, run);
        return ok({ floor: await floorOf(write.manager, runId, keep) });
      });
      if (!stored.ok || !stored.value) return false;
      floor = stored.value.floor;
      await context.progress(at, people.length);
      await breathe();
    } while (at < people.length);
    return true;
  }
}

/** Finds or makes the run of this task and fixes what it will use; null when there is nothing to do. */
async function begin(write: Write, task: TaskRow, graph: VersionedGraph): Promise<Result<Begun | null>> {
  const { manager } = write;
  const needId = String(task.payload['needId']);
  await lockLists(manager, [needId]);
  const need = (await needsById(manager, [needId])).get(needId);
  const asked =
    typeof task.payload['runId'] === 'string' ? ((await runsById(manager, [task.payload['runId']])).get(task.payload['runId']) ?? null) : null;
  write.audit({ action: 'matching.run.begun', subjectType: 'need', subjectId: needId, details: { attempt: task.attempt } });
  if (!need || need.state !== 'OPEN') {
    if (asked) await endRun(manager, asked.id, 'CANCELLED', null);
    return ok(null);
  }
  const run =
    asked ??
    (await queueRun(manager, {
      cause: `task ${task.id}`,
      needId,
      needVersion: need.version,
      programme: need.programme,
      organisationId: need.organisationId,
      requestedBy: null,
    }));
  if (run.state === 'DONE' || run.state === 'CANCELLED') return ok(null);
  await cancelOlder(manager, needId, run.id);
  const goesOn =
    run.asOf !== null && run.needVersion === need.version && run.taxonomyVersion === graph.version && run.engineVersion === engineVersion;
  if (!goesOn) {
    await restartRun(manager, run.id);
    await forgetParts(manager, run.id);
  }
  const asOf = goesOn && run.asOf ? run.asOf : new Date().toISOString().slice(0, 10);
  const sheet = goesOn && run.sheetId ? await sheetById(manager, run.sheetId) : await currentSheet(manager, need.programme, need.kind, 'need', asOf);
  if (!sheet) {
    await endRun(manager, run.id, 'FAILED', 'no_sheet');
    told(write, run);
    return ok(null);
  }
  const inputs = { need: otherInput('need', toScoringNeed(need)), sheet: otherInput('sheet', sheet) };
  await keepInputs(manager, Object.values(inputs));
  await beginRun(manager, run.id, {
    needVersion: need.version,
    engineVersion,
    sheetId: sheet.id,
    sheetVersion: sheet.version,
    taxonomyVersion: graph.version,
    tieOrder: tieOrderAlgorithm,
    asOf,
    needInput: inputs.need.hash,
    sheetInput: inputs.sheet.hash,
  });
  told(write, run);
  return ok({ runId: run.id, needId, programme: run.programme });
}

async function jobOf(manager: Write['manager'], run: Run, graph: VersionedGraph): Promise<Job | null> {
  const need: StoredNeed | undefined = (await needsById(manager, [run.needId])).get(run.needId);
  const sheet: WeightSheet | null = run.sheetId ? await sheetById(manager, run.sheetId) : null;
  if (!need || !sheet || !run.asOf || need.version !== run.needVersion) return null;
  return (await makeJobs(manager, [{ need, sheet, asOf: run.asOf }], graph))[0] ?? null;
}

/** Makes the rows the need's list, after those who changed meanwhile have been scored again. */
async function complete(write: Write, runId: string, needId: string, graph: VersionedGraph): Promise<Result<null>> {
  const { manager } = write;
  await lockLists(manager, [needId]);
  const run = (await runsById(manager, [runId])).get(runId);
  const job = run ? await jobOf(manager, run, graph) : null;
  if (!run || !job || run.state !== 'RUNNING' || run.cancelRequested) return cancelled(write, run);
  for (const personId of run.changedPeople) await rescoreInLists(write, [run], new Map([[run.id, job]]), personId);
  const { lowest } = await pruneRows(manager, runId, keep);
  const leftOut = run.peopleScored > keep;
  await completeRun(manager, run, leftOut ? lowest : null);
  write.audit({
    action: 'matching.run.completed',
    subjectType: 'scoring_run',
    subjectId: runId,
    details: { needId, considered: run.peopleConsidered, scored: run.peopleScored },
  });
  write.fact('matching.run_completed', runId, { runId, needId });
  told(write, run);
  return ok(null);
}

/** Ends a run that someone stopped or a newer one overtook; what it wrote stays out of every list. */
async function cancelled(write: Write, run: Run | undefined): Promise<Result<null>> {
  if (run) {
    await endRun(write.manager, run.id, 'CANCELLED', null);
    told(write, run);
  }
  write.audit({ action: 'matching.run.cancelled', subjectType: 'scoring_run', subjectId: run?.id ?? '' });
  return ok(null);
}

async function fail(write: Write, run: { id: string; needId: string; programme: ProgrammeCode }, failure: string): Promise<Result<null>> {
  await endRun(write.manager, run.id, 'FAILED', failure);
  write.audit({ action: 'matching.run.failed', subjectType: 'scoring_run', subjectId: run.id, details: { failure } });
  told(write, run);
  return ok(null);
}

const skip =
  (task: TaskRow) =>
  async (write: Write): Promise<Result<null>> => {
    write.audit({ action: 'matching.run.skipped', subjectType: 'need', subjectId: String(task.payload['needId']) });
    return ok(null);
  };
