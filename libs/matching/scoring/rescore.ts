import type { ProgrammeCode } from '#kernel';
import { needVersions } from '#needs';
import { placesOfPeople } from '#people';
import type { Write } from '#platform/db';
import { sheetById, type DatedSheet } from '#programmes';
import { addMatches, rowsOfPerson, supersede, type NewMatch, type RunMatch } from '../data/matches.js';
import { keepInputs } from '../data/records.js';
import { listedOfRuns } from '../data/run-history.js';
import { kept } from '../domain/result.js';
import type { Run } from '../domain/run.js';
import type { PersonScores } from '../thread/messages.js';
import type { VersionedGraph } from './graph-store.js';
import { makeJobs, type Job, type JobRequest } from './job.js';

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
 * excludes the person now. The caller holds the lists' locks. Null, and nothing is written, when the scores are not of the
 * person as they are now or leave out one of the runs. Statements: a fixed number, whatever the number of lists.
 */
export async function rescoreInLists(write: Write, runs: readonly Run[], personId: string, scores: PersonScores): Promise<ListChange[] | null> {
  const { manager } = write;
  const place = (await placesOfPeople(manager, [personId])).get(personId) ?? null;
  const told = runs.filter((run) => run.sheetId && run.asOf);
  if (told.length > 0 && (place !== scores.changeSeq || told.some(({ id }) => !scores.rows.has(id)))) return null;
  const before = await rowsOfPerson(
    manager,
    told.map(({ id }) => id),
    personId,
  );
  const changes = told.map((run) => ({ run, ...changeOf(run, scores.rows.get(run.id), before.get(run.id)) }));
  const rows = changes.flatMap(({ add }) => add ?? []);
  await supersede(
    manager,
    changes.flatMap(({ gone }) => gone ?? []),
  );
  if (rows.length > 0) await keepInputs(manager, scores.inputs);
  await addMatches(manager, rows);
  const left = changes.filter(({ change, run }) => change === 'removed' && run.cutOff !== null).map(({ run }) => run.id);
  const listed = left.length > 0 ? await listedOfRuns(manager, left) : new Map<string, number>();
  return changes.map(({ run, change }) => ({
    needId: run.needId,
    programme: run.programme,
    change,
    worn: left.includes(run.id) && (listed.get(run.id) ?? 0) < kept.list,
  }));
}

interface Step {
  readonly change: ListChange['change'];
  readonly add?: RunMatch;
  readonly gone?: string;
}

/** What becomes of one list: someone below the cut-off has no place in it, unless they were scored for a nomination. */
function changeOf(
  run: Run,
  row: NewMatch | null | 'no_job' | undefined,
  before: { id: string; inputHash: string; onDemand: boolean } | undefined,
): Step {
  if (row === undefined || row === 'no_job' || (row && before?.inputHash === row.inputHash)) return { change: 'none' };
  const listed = row !== null && row.score >= (run.cutOff ?? 0);
  const stays = row !== null && (listed || before?.onDemand === true);
  const gone = before ? { gone: before.id } : {};
  if (!stays) return { change: before ? 'removed' : 'none', ...gone };
  return { change: before ? 'replaced' : 'added', ...gone, add: { ...row, runId: run.id, onDemand: !listed } };
}
