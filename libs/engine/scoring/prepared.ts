import { canonicalJson, cefrRank, invalid, languageSkills, ok } from '#kernel';
import type { DomainError, Result } from '#kernel';
import type { Graph } from '#engine/concepts';
import type { Aspects, HeldLanguage, HeldOccupation } from './aspects.js';
import { checkPerson } from './check-person.js';
import { dayNumber } from './day-number.js';
import type { Preferences, ScoringPerson } from './person.js';

/** Bits of a stated skill that hold its level: concept × 8 + level. */
export const levelBits = 3;

/**
 * A person as the engine reads them: numbers in place of ids, repeats merged, lists in one order. Nothing in it depends on a need or a
 * sheet, so it is made once a version of the person.
 */
export interface PreparedPerson extends Aspects {
  readonly id: string;
  readonly version: number;
  /** Stated skills, each as concept × 8 + level, ascending, each concept once at its highest level. */
  readonly stated: Int32Array;
}

/** One person, to be scored alone. */
export function preparePerson(person: ScoringPerson, graph: Graph): Result<PreparedPerson, DomainError> {
  const problems = checkPerson(person, graph).map((problem) => ({ ...problem, field: `people.0.${problem.field}` }));
  return problems.length > 0 ? invalid(problems) : ok(prepare(person, graph));
}

/** `source` has passed `checkPerson`. */
export function prepare(source: ScoringPerson, graph: Graph): PreparedPerson {
  return {
    id: source.id,
    version: source.version,
    stated: stated(source, graph),
    career: { occupations: longest(source, graph), months: source.experienceMonths },
    languages: bestLanguages(source),
    education: distinct(source.education.map(({ eqf, field }) => ({ eqf, field: field ?? null }))),
    windows: distinct(
      source.availability.map(({ from, to, modes, hoursPerWeek }) => ({ from, to, modes: [...new Set(modes)].sort(), hoursPerWeek })),
    ).map(({ from, to, modes, hoursPerWeek }) => ({
      first: dayNumber(from),
      last: to === null ? Number.POSITIVE_INFINITY : dayNumber(to),
      modes,
      hoursPerWeek,
    })),
    countries: distinct(source.countries.map(({ country, months }) => ({ country, months }))),
    place: { relocation: source.relocation, timeZone: source.timeZone },
    preferences: source.preferences ? ordered(source.preferences) : null,
  };
}

const ordered = ({ countries, modes, minimumSalaryMonthEur }: Preferences): Preferences => ({
  countries: [...new Set(countries)].sort(),
  modes: [...new Set(modes)].sort(),
  minimumSalaryMonthEur,
});

/** The distinct members in the order of their canonical text. */
function distinct<T>(list: readonly T[]): readonly T[] {
  if (list.length < 2) return list;
  const byText = new Map(list.map((item) => [canonicalJson(item), item]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

function stated(source: ScoringPerson, graph: Graph): Int32Array {
  const packed = Int32Array.from(source.skills, ({ skill, level }) => ((graph.skills.indexOf(skill) ?? 0) << levelBits) | level).sort();
  let kept = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const [one = 0, next = -1] = [packed[at], packed[at + 1]];
    // Of one concept the highest level comes last.
    if (one >> levelBits === next >> levelBits) continue;
    packed[kept] = one;
    kept += 1;
  }
  return packed.slice(0, kept);
}

function longest(source: ScoringPerson, graph: Graph): readonly HeldOccupation[] {
  const months = new Map<number, number>();
  for (const entry of source.occupations) {
    const occupation = graph.occupations.indexOf(entry.occupation) ?? 0;
    months.set(occupation, Math.max(months.get(occupation) ?? 0, entry.months));
  }
  return [...months].map(([occupation, held]) => ({ occupation, months: held })).sort((a, b) => a.occupation - b.occupation);
}

function bestLanguages(source: ScoringPerson): readonly HeldLanguage[] {
  const best = new Map<string, readonly number[]>();
  for (const entry of source.languages) {
    const before = best.get(entry.language);
    best.set(
      entry.language,
      languageSkills.map((skill, index) => Math.max(before?.[index] ?? 0, cefrRank(entry[skill]))),
    );
  }
  return [...best].map(([language, ranks]) => ({ language, ranks })).sort((a, b) => (a.language < b.language ? -1 : 1));
}
