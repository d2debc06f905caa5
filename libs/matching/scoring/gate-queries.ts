import { isUuid, totalCap, type Page, type PageArgs } from '#kernel';
import type { Need } from '#needs';
import { peopleForMatching } from '#people';
import { decodeCursor, encodeCursor, type Write } from '#platform/db';
import { rowsOf } from '#platform/paging';
import type { GateResult } from '#programmes';
import { currentRun } from '../data/runs.js';
import { makeGates } from './job.js';
import { failedGates } from './scorer.js';

type Manager = Write['manager'];

/** The day of the need's list, so that reasons and list speak of the same day; today while there is none. */
const dayOf = async (manager: Manager, needId: string): Promise<string> =>
  (await currentRun(manager, needId))?.asOf ?? new Date().toISOString().slice(0, 10);

/** Every gate of the need, applied to one person; null when the person has no profile in the programme or is not for the reader. */
export async function gatesOfPair(manager: Manager, need: Need, personId: string): Promise<{ asOf: string; results: readonly GateResult[] } | null> {
  if (!isUuid(personId)) return null;
  const asOf = await dayOf(manager, need.id);
  const [candidate] = await peopleForMatching(manager, need.programme, { asOf, ids: [personId] });
  if (!candidate) return null;
  return { asOf, results: (await makeGates(manager, need, asOf)).map((gate) => gate(candidate.gate)) };
}

/** A person whom rules exclude from a need. */
export interface ExcludedPerson {
  readonly personId: string;
  readonly personCode: string;
  readonly failed: readonly GateResult[];
}

/** People whom a rule (or any) excludes, reckoned now: no list of excluded people is kept. In the order of their ids. */
export async function excludedPeople(
  manager: Manager,
  need: Need,
  { rule, countries }: { readonly rule: string | null; readonly countries: readonly string[] | null },
  args: PageArgs,
): Promise<Page<ExcludedPerson>> {
  const asOf = await dayOf(manager, need.id);
  const gates = await makeGates(manager, need, asOf);
  const excluded = (await peopleForMatching(manager, need.programme, { asOf })).flatMap((candidate): ExcludedPerson[] => {
    const { linkCountries, residenceCountry } = candidate.gate;
    if (countries && ![...linkCountries, residenceCountry].some((country) => country !== null && countries.includes(country))) return [];
    const failed = failedGates({ gates }, candidate);
    return failed.length > 0 && (rule === null || failed.some((result) => result.rule === rule))
      ? [{ personId: candidate.person.id, personCode: candidate.code, failed }]
      : [];
  });
  const [after] = decodeCursor(args.after) ?? [];
  const from = isUuid(after) ? excluded.filter(({ personId }) => personId <= after).length : 0;
  const size = rowsOf(args.first);
  return {
    items: excluded.slice(from, from + size).map((item) => ({ cursor: encodeCursor([item.personId]), item })),
    hasNext: from + size < excluded.length,
    hasPrevious: from > 0,
    total: Math.min(excluded.length, totalCap),
    totalCapped: excluded.length > totalCap,
  };
}
