import type { ProgrammeCode } from '#kernel';
import { factsForMatching, onDay, type PersonFacts } from '#people';
import { needVersions } from '#needs';
import type { Write } from '#platform/db';
import { sheetById, type DatedSheet } from '#programmes';
import { addMatches, countRows, rowsOfPerson, supersede } from '../data/matches.js';
import { keepInputs, personInput } from '../data/records.js';
import { kept } from '../domain/result.js';
import type { Run } from '../domain/run.js';
import type { VersionedGraph } from './graph-store.js';
import { makeJobs, type Job, type JobRequest } from './job.js';
import { scoreOne } from './scorer.js';

/** What scoring again did to one list. */
export interface ListChange {
  readonly needId: string;
  readonly programme: ProgrammeCode;
  readonly change: 'added' | 'replaced' | 'removed' | 'none';
  /** True when so many have left a list with a cut-off that the need has to be scored as a whole. */
  readonly worn: boolean;
}

/** The jobs of runs: each need as the run saw it, with the run's own sheet and day, so that new rows stand beside the old ones. */
export async function jobsOfRuns(manager: Write['manager'], runs: readonly Run[], graph: VersionedGraph): Promise<ReadonlyMap<string, Job>> {
  const versions = await needVersions(
    manager,
    runs.map(({ needId, needVersion }) => ({ needId, version: needVersion })),
  );
  const sheets = new Map<string, DatedSheet | null>();
  for (const id of new Set(runs.flatMap(({ sheetId }) => sheetId ?? []))) sheets.set(id, await sheetById(manager, id));
  const wanted = runs.flatMap((run): { id: string; request: JobRequest }[] => {
    const need = versions.get(`${run.needId} ${run.needVersion}`);
    const sheet = sheets.get(run.sheetId ?? '');
    return need && sheet && run.asOf ? [{ id: run.id, request: { need, sheet, asOf: run.asOf } }] : [];
  });
  const jobs = await makeJobs(
    manager,
    wanted.map(({ request }) => request),
    graph,
  );
  return new Map(wanted.flatMap(({ id }, index) => (jobs[index] ? [[id, jobs[index]] as const] : [])));
}

/**
 * Brings one person's rows in these lists up to date: a new row where the person or the gates changed, none where a gate
 * excludes the person now. The caller holds the lists' locks.
 */
export async function rescoreInLists(write: Write, runs: readonly Run[], jobs: ReadonlyMap<string, Job>, personId: string): Promise<ListChange[]> {
  const { manager } = write;
  const rows = await rowsOfPerson(
    manager,
    runs.map(({ id }) => id),
    personId,
  );
  const read = new Map<ProgrammeCode, PersonFacts | null>();
  const changes: ListChange[] = [];
  for (const run of runs) {
    const job = jobs.get(run.id);
    if (!job) continue;
    if (!read.has(run.programme)) read.set(run.programme, (await factsForMatching(manager, run.programme, [personId]))[0] ?? null);
    const facts = read.get(run.programme) ?? null;
    const before = rows.get(run.id);
    const row = facts ? scoreOne(job, onDay(facts, run.programme, job.asOf)) : null;
    if (row && before?.inputHash === row.inputHash) {
      changes.push({ needId: run.needId, programme: run.programme, change: 'none', worn: false });
      continue;
    }
    if (before) await supersede(manager, before.id);
    const listed = row !== null && row.score >= (run.cutOff ?? 0);
    if (row && facts && (listed || before?.onDemand)) {
      await keepInputs(manager, [personInput(facts.facts)]);
      await addMatches(manager, run, [row], !listed);
    }
    const change = row && (listed || before?.onDemand) ? (before ? 'replaced' : 'added') : before ? 'removed' : 'none';
    const worn = change === 'removed' && run.cutOff !== null && (await countRows(manager, run.id)) < kept.list;
    changes.push({ needId: run.needId, programme: run.programme, change, worn });
  }
  return changes;
}
