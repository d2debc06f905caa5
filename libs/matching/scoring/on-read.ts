import { counterfactuals, rankHolds, type Counterfactual, type WeightRange } from '#engine/scoring';
import { peopleForMatching, type PersonForMatching } from '#people';
import type { Write } from '#platform/db';
import type { MatchRow } from '../data/match-list.js';
import { listedScores, type ListedScore } from '../data/listed-scores.js';
import { runsById } from '../data/runs.js';
import type { Run } from '../domain/run.js';
import type { GraphStore } from './graph-store.js';
import type { Job } from './job.js';
import { jobsOfRuns } from './rescore.js';

type Manager = Write['manager'];
type Asked = Pick<MatchRow, 'runId' | 'personId' | 'personVersion' | 'superseded'>;

/** A run with what its list was made of. */
interface Listed {
  readonly run: Run;
  readonly job: Job;
  readonly scores: readonly ListedScore[];
}

/** The lists that matches stand in, for those matches that are still what a list says. Statements: a fixed number, and one a list. */
async function listsOf(manager: Manager, graphs: GraphStore, asked: readonly Asked[]): Promise<ReadonlyMap<string, Listed>> {
  const runs = [
    ...(
      await runsById(
        manager,
        asked.filter(({ superseded }) => !superseded).map(({ runId }) => runId),
      )
    ).values(),
  ].filter(({ current }) => current);
  if (runs.length === 0) return new Map();
  const jobs = await jobsOfRuns(manager, runs, await graphs.current(manager));
  const lists = new Map<string, Listed>();
  for (const run of runs) {
    const job = jobs.get(run.id);
    if (job) lists.set(run.id, { run, job, scores: await listedScores(manager, run.id) });
  }
  return lists;
}

/** People as they are now; only those of the version that was scored can be reckoned with beside the scores in the list. */
async function peopleOf(manager: Manager, { run, job }: Listed, ids: readonly string[]): Promise<ReadonlyMap<string, PersonForMatching>> {
  const people = await peopleForMatching(manager, run.programme, { asOf: job.asOf, ids });
  return new Map(people.map((person) => [person.person.id, person]));
}

/** What would help each of these people. None for a match that a newer one has replaced, or whose person has changed since. */
export async function counterfactualsOf(manager: Manager, graphs: GraphStore, asked: readonly Asked[]): Promise<(readonly Counterfactual[])[]> {
  const lists = await listsOf(manager, graphs, asked);
  const people = new Map<string, ReadonlyMap<string, PersonForMatching>>();
  for (const [runId, list] of lists)
    people.set(
      runId,
      await peopleOf(
        manager,
        list,
        asked.filter((match) => match.runId === runId).map(({ personId }) => personId),
      ),
    );
  return asked.map(({ runId, personId, personVersion, superseded }) => {
    const list = lists.get(runId);
    const person = people.get(runId)?.get(personId)?.person;
    if (!list || superseded || person?.version !== personVersion) return [];
    const others = list.scores.filter((row) => row.personId !== personId).map(({ score }) => score);
    const found = counterfactuals({ ...list.job, person, others });
    return found.ok ? found.value : [];
  });
}

/** Between which weights each rank holds, among the people of its list. Each list's people are read once, at most 550. */
export async function rankRangesOf(manager: Manager, graphs: GraphStore, asked: readonly Asked[]): Promise<(readonly WeightRange[])[]> {
  const lists = await listsOf(manager, graphs, asked);
  const people = new Map<string, ReadonlyMap<string, PersonForMatching>>();
  for (const [runId, list] of lists)
    people.set(
      runId,
      await peopleOf(
        manager,
        list,
        list.scores.map(({ personId }) => personId),
      ),
    );
  return asked.map(({ runId, personId, personVersion, superseded }) => {
    const list = lists.get(runId);
    const known = people.get(runId);
    if (!list || superseded || known?.get(personId)?.person.version !== personVersion) return [];
    const found = rankHolds({ ...list.job, people: [...known.values()].map(({ person }) => person), personId });
    return found.ok ? found.value : [];
  });
}
