import { canonicalJson } from '#kernel';
import { digestOf, sha256 } from '#engine/concepts';
import type { GateFailure } from './result.js';
import type { NeedPlan } from './plan.js';
import type { ScoringPerson } from './person.js';
import type { People } from './prepared.js';
import type { View, WeightSheet } from './sheet.js';
import { engineVersion } from './version.js';

const digests = new WeakMap<People, Map<View, string>>();

/**
 * SHA-256 over everything a scoring depends on, in a canonical form: lists are sorted and repeats dropped, so the order of the input
 * is of no account. Two runs with the same hash give the same bits.
 */
export function inputHash(plan: NeedPlan, people: People, gates: ReadonlyMap<string, readonly GateFailure[]>): string {
  const failing = [...gates].filter(([id, failures]) => failures.length > 0 && people.find(id));
  return sha256(
    canonicalJson({
      engine: engineVersion,
      asOf: plan.asOf,
      need: canonicalNeed(plan),
      sheet: canonicalSheet(plan.sheet),
      graph: digestOf(plan.graph),
      people: peopleDigest(people, plan.sheet.view),
      gates: sorted(failing.map(([id, failures]) => [id, sorted(failures)])),
    }),
  );
}

function canonicalNeed({ need, sheet }: NeedPlan): unknown {
  return {
    ...need,
    requirements: sorted(need.requirements),
    // The need's view never looks at these.
    ...(sheet.view === 'need' ? { readiness: undefined, salaryMonthEur: undefined } : {}),
  };
}

const canonicalSheet = (sheet: WeightSheet): unknown => ({
  ...sheet,
  weights: Object.fromEntries(Object.entries(sheet.weights).filter(([, weight]) => weight > 0)),
});

function peopleDigest(people: People, view: View): string {
  const known = digests.get(people) ?? new Map<View, string>();
  digests.set(people, known);
  const digest = known.get(view) ?? sha256(people.list.map(({ source }) => sha256(canonicalPerson(source, view))).join(''));
  known.set(view, digest);
  return digest;
}

function canonicalPerson(person: ScoringPerson, view: View): string {
  const { preferences } = person;
  return canonicalJson({
    id: person.id,
    version: person.version,
    skills: sorted(person.skills),
    occupations: sorted(person.occupations),
    experienceMonths: person.experienceMonths,
    languages: sorted(person.languages),
    education: sorted(person.education),
    availability: sorted(person.availability.map((window) => ({ ...window, modes: sorted(window.modes) }))),
    countries: sorted(person.countries),
    relocation: person.relocation,
    timeZone: person.timeZone,
    preferences:
      view === 'person' && preferences ? { ...preferences, countries: sorted(preferences.countries), modes: sorted(preferences.modes) } : undefined,
  });
}

/** The distinct members in the order of their canonical text. */
function sorted(list: readonly unknown[]): readonly unknown[] {
  const byText = new Map(list.map((item) => [canonicalJson(item), item]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
