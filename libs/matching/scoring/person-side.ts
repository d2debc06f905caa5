import { counterfactuals, engineVersion, scorePair, type Counterfactual, type MatchResult, type WeightSheet } from '#engine/scoring';
import { isUuid, programmeCodes, totalCap, type Page, type PageArgs, type ProgrammeCode } from '#kernel';
import { needsById, openNeedIds, type StoredNeed } from '#needs';
import { organisationsById, readinessScore } from '#organisations';
import { peopleForMatching, type PersonForMatching } from '#people';
import { decodeCursor, encodeCursor, type Write } from '#platform/db';
import { rowsOf } from '#platform/paging';
import { currentSheet, type DatedSheet } from '#programmes';
import type { GraphStore, VersionedGraph } from './graph-store.js';
import { makeJobs, type Job } from './job.js';
import { failedGates } from './scorer.js';

type Manager = Write['manager'];

/** An open need as it suits one person. */
export interface NeedForPerson {
  readonly need: StoredNeed;
  readonly personId: string;
  readonly result: MatchResult;
  readonly helps: readonly Counterfactual[];
  readonly sheet: WeightSheet;
  readonly engineVersion: string;
  readonly asOf: string;
}

interface Scored {
  readonly need: StoredNeed;
  readonly job: Job;
  readonly result: MatchResult;
}

/**
 * The open needs that no rule closes to this person, those that suit best first. Reckoned now, by the sheet of the person's view: what the
 * person prefers and how ready the host is count here, and nowhere else. Statements: a fixed number, whatever the number of needs.
 */
export async function needsForPerson(manager: Manager, graphs: GraphStore, personId: string, args: PageArgs): Promise<Page<NeedForPerson>> {
  const asOf = new Date().toISOString().slice(0, 10);
  const graph = await graphs.current(manager);
  const scored: (Scored & { person: PersonForMatching })[] = [];
  for (const programme of programmeCodes) {
    const [person] = await peopleForMatching(manager, programme, { asOf, ids: [personId] });
    if (person) scored.push(...(await scoresIn(manager, programme, person, graph, asOf)).map((item) => ({ ...item, person })));
  }
  scored.sort((a, b) => b.result.score - a.result.score || (a.need.id < b.need.id ? -1 : 1));

  const [score, id] = decodeCursor(args.after) ?? [];
  const seen = ({ need, result }: Scored): boolean => result.score > Number(score) || (result.score === Number(score) && need.id <= String(id));
  // A cursor from elsewhere begins at the beginning.
  const from = typeof score === 'number' && isUuid(id) ? scored.filter(seen).length : 0;
  const size = rowsOf(args.first);
  return {
    items: scored.slice(from, from + size).map(({ need, job, result, person }) => {
      const helps = counterfactuals({ ...job, person: person.person });
      return {
        cursor: encodeCursor([result.score, need.id]),
        item: { need, personId, result, helps: helps.ok ? helps.value : [], sheet: job.sheet, engineVersion, asOf },
      };
    }),
    hasNext: from + size < scored.length,
    hasPrevious: from > 0,
    total: Math.min(scored.length, totalCap),
    totalCapped: scored.length > totalCap,
  };
}

async function scoresIn(
  manager: Manager,
  programme: ProgrammeCode,
  person: PersonForMatching,
  graph: VersionedGraph,
  asOf: string,
): Promise<Scored[]> {
  const needs = [...(await needsById(manager, await openNeedIds(manager, [programme]))).values()];
  const sheets = new Map<string, DatedSheet | null>();
  for (const kind of new Set(needs.map((need) => need.kind))) sheets.set(kind, await currentSheet(manager, programme, kind, 'person', asOf));
  const requests = needs.flatMap((need) => {
    const sheet = sheets.get(need.kind);
    return sheet ? [{ need, sheet, asOf }] : [];
  });
  const hosts = await organisationsById(
    manager,
    requests.map(({ need }) => need.organisationId),
  );
  const jobs = await makeJobs(manager, requests, graph);
  return jobs.flatMap((job, index): Scored[] => {
    const need = requests[index]?.need;
    if (!need || failedGates(job, person).length > 0) return [];
    const readiness = readinessScore(hosts.get(need.organisationId)?.readiness ?? null);
    const own: Job = { ...job, need: { ...job.need, readiness } };
    const result = scorePair({ ...own, person: person.person });
    return result.ok ? [{ need, job: own, result: result.value }] : [];
  });
}
