import type { Graph } from '#engine/concepts';
import type { ScoringNeed, WeightSheet } from '#engine/scoring';
import type { Need } from '#needs';
import { toScoringNeed } from '#needs';
import { organisationsById } from '#organisations';
import type { Write } from '#platform/db';
import { prepareGates, ruleBook, type Gate } from '#programmes';

/** Everything about one need that scoring asks for, worked out once for all people. */
export interface Job {
  readonly need: ScoringNeed;
  readonly sheet: WeightSheet;
  readonly graph: Graph;
  readonly taxonomyVersion: string;
  readonly asOf: string;
  readonly gates: readonly Gate[];
}

/** A need with what a run chose for it. */
export interface JobRequest {
  readonly need: Need;
  readonly sheet: WeightSheet;
  readonly asOf: string;
}

/** Prepares gates for many needs. Statements: two per programme and one for all organisations. */
export async function makeJobs(
  manager: Write['manager'],
  requests: readonly JobRequest[],
  graph: { readonly version: string; readonly graph: Graph },
): Promise<Job[]> {
  const gates = await gatesOf(manager, requests);
  return requests.map(({ need, sheet, asOf }, index) => ({
    need: toScoringNeed(need),
    sheet,
    graph: graph.graph,
    taxonomyVersion: graph.version,
    asOf,
    gates: gates[index] ?? [],
  }));
}

/** The gates of one need on a day. */
export const makeGates = async (manager: Write['manager'], need: Need, asOf: string): Promise<readonly Gate[]> =>
  (await gatesOf(manager, [{ need, asOf }]))[0] ?? [];

async function gatesOf(manager: Write['manager'], requests: readonly { readonly need: Need; readonly asOf: string }[]): Promise<(readonly Gate[])[]> {
  const organisations = await organisationsById(manager, [...new Set(requests.map(({ need }) => need.organisationId))]);
  const books = new Map<string, Awaited<ReturnType<typeof ruleBook>>>();
  for (const programme of new Set(requests.map(({ need }) => need.programme))) books.set(programme, await ruleBook(manager, programme));
  return requests.map(({ need, asOf }) => {
    const { rules, windows } = books.get(need.programme) ?? { rules: [], windows: [] };
    const { country, mode, startDate, endDate } = need;
    const sector = organisations.get(need.organisationId)?.sector ?? null;
    return prepareGates({
      need: { country, mode, startDate, endDate, sector, salaryMonthEur: need.vacancy?.salaryMonthEur ?? null },
      rules,
      windows,
      asOf,
    });
  });
}
