import { isUuid, totalCap, type Page, type PageArgs } from '#kernel';
import type { Need } from '#needs';
import { peopleAtGates, peopleForMatching, type PersonAtGates } from '#people';
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

/** People of one look: enough that most pages are one look, few enough to hold nobody up. */
const peopleAtOnce = 1_000;

/**
 * People whom a rule (or any) excludes, reckoned now: no list of excluded people is kept. In the order of their ids. Reads what
 * gates ask and nothing else, and stops when the page is full and the count has reached its cap.
 */
export async function excludedPeople(
  manager: Manager,
  need: Need,
  { rule, countries }: { readonly rule: string | null; readonly countries: readonly string[] | null },
  args: PageArgs,
): Promise<Page<ExcludedPerson>> {
  const gates = await makeGates(manager, need, await dayOf(manager, need.id));
  const [cursor] = decodeCursor(args.after) ?? [];
  const beyond = isUuid(cursor) ? cursor : '';
  const size = rowsOf(args.first);
  const page: ExcludedPerson[] = [];
  let total = 0;
  let hasPrevious = false;
  let hasNext = false;
  for (let after: string | null = null; ;) {
    const people: PersonAtGates[] = await peopleAtGates(manager, need.programme, { after, limit: peopleAtOnce });
    for (const { id, code, gate } of people) {
      const home = [...gate.linkCountries, gate.residenceCountry];
      if (countries && !home.some((country) => country !== null && countries.includes(country))) continue;
      const failed = failedGates({ gates }, { gate });
      if (failed.length === 0 || (rule !== null && !failed.some((result) => result.rule === rule))) continue;
      total += 1;
      if (id <= beyond) hasPrevious = true;
      else if (page.length < size) page.push({ personId: id, personCode: code, failed });
      else hasNext = true;
    }
    if (people.length < peopleAtOnce || (hasNext && total > totalCap)) break;
    // Counted as far as it is shown: what is left to find stands behind the cursor.
    const last: string = people.at(-1)?.id ?? '';
    after = total > totalCap && page.length === 0 && last < beyond ? beyond : last;
  }
  return {
    items: page.map((item) => ({ cursor: encodeCursor([item.personId]), item })),
    hasNext,
    hasPrevious,
    total: Math.min(total, totalCap),
    totalCapped: total > totalCap,
  };
}
