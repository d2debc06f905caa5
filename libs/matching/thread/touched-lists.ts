import { programmeCodes, type ProgrammeCode } from '#kernel';
import { needVersions } from '#needs';
import type { PersonFacts } from '#people';
import { systemActor } from '#platform/policy';
import { currentSheet } from '#programmes';
import { listsOfBefore } from '../data/runs.js';
import type { Run } from '../domain/run.js';
import { anyoneOlder, touchedByDates } from '../scoring/dates.js';
import type { VersionedGraph } from '../scoring/graph-store.js';
import { makeJobs } from '../scoring/job.js';
import { refOf, type Touched } from './messages.js';
import { stopIfCancelled, type Kept } from './kept.js';

const actor = systemActor('matching.dates');

/** Needs whose current list could be another one on a day, because days have passed for ages, jobs that go on, availability, rules or sheets. */
export async function touchedLists(kept: Kept, day: string, cancel: Int32Array): Promise<Touched> {
  const graph = await kept.graphs.current();
  const needIds: string[] = [];
  let looked = 0;
  for (const programme of programmeCodes) {
    const runs = await kept.db.read(actor, (manager) => listsOfBefore(manager, programme, day));
    if (runs.length === 0) continue;
    const people = await kept.people.current(programme);
    const older = new Map<string, boolean>();
    for (const run of runs) {
      stopIfCancelled(cancel);
      const before = run.asOf ?? day;
      if (!older.has(before)) older.set(before, await anyoneOlder(people, programme, before, day));
      if (older.get(before) || (await touched(kept, run, day, people, programme, graph))) needIds.push(run.needId);
      looked += 1;
    }
  }
  return { looked, needIds };
}

async function touched(
  kept: Kept,
  run: Run,
  day: string,
  people: readonly PersonFacts[],
  programme: ProgrammeCode,
  graph: VersionedGraph,
): Promise<boolean> {
  const jobs = await kept.db.read(actor, async (manager) => {
    const ref = refOf(run);
    const before = ref ? (await kept.jobs.of(manager, [ref], graph)).get(run.id) : undefined;
    const need = (await needVersions(manager, [{ needId: run.needId, version: run.needVersion }])).get(`${run.needId} ${run.needVersion}`);
    const sheet = need ? await currentSheet(manager, programme, need.kind, 'need', day) : null;
    const [after] = need && sheet ? await makeJobs(manager, [{ need, sheet, asOf: day }], graph) : [];
    return before && after ? { before, after } : null;
  });
  return jobs === null || touchedByDates(jobs.before, jobs.after, people, programme);
}
