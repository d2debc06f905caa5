import { cefrRank, invalid, languageSkills, ok } from '#kernel';
import type { DomainError, Mode, Problem, Result } from '#kernel';
import type { Graph } from '#engine/concepts';
import { checkPerson } from './check-person.js';
import { ClaimIndex } from './claim-index.js';
import { dayNumber } from './day-number.js';
import type { ScoringPerson } from './person.js';

/**
 * A person as the engine reads them: numbers in place of ids, repeats merged, lists in one order. Nothing in it depends on a need or a
 * sheet, so it is made once a version of the person.
 */
export interface PreparedPerson {
  readonly id: string;
  readonly version: number;
  readonly source: ScoringPerson;
  /** Skills stated or implied, ascending, each once. */
  readonly concepts: Int32Array;
  /** Stated level, 0 when the skill is implied only. */
  readonly levels: Uint8Array;
  /** Longest time in an occupation of which ESCO calls the skill essential, and optional. */
  readonly essentialMonths: Uint16Array;
  readonly optionalMonths: Uint16Array;
  readonly occupations: readonly { readonly occupation: number; readonly months: number }[];
  /** CEFR ranks in the order of `languageSkills`: of repeated entries the best of each. */
  readonly languages: ReadonlyMap<string, readonly number[]>;
  readonly windows: readonly PreparedWindow[];
}

/** A time in which a person is available, by the number of its days. */
export interface PreparedWindow {
  readonly first: number;
  /** Infinite when open. */
  readonly last: number;
  readonly modes: readonly Mode[];
  readonly hoursPerWeek: number;
}

/** People ready to be scored, in the order of their ids. Reusable for any need and sheet on the same graph. */
export class People {
  private claimIndex: ClaimIndex | null = null;
  private readonly byId: ReadonlyMap<string, PreparedPerson>;

  constructor(
    readonly list: readonly PreparedPerson[],
    readonly graph: Graph,
  ) {
    this.byId = new Map(list.map((person) => [person.id, person]));
  }

  /** Made on first use. */
  get index(): ClaimIndex {
    this.claimIndex ??= new ClaimIndex(this.list, this.graph.skills.size);
    return this.claimIndex;
  }

  find(id: string): PreparedPerson | undefined {
    return this.byId.get(id);
  }
}

/** Prepares people in any order, or lists everything that is wrong with them. */
export function preparePeople(people: readonly ScoringPerson[], graph: Graph): Result<People, DomainError> {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  people.forEach((person, index) => {
    if (ids.has(person.id)) problems.push({ field: `people.${index}.id`, rule: 'repeated_id' });
    ids.add(person.id);
    for (const problem of checkPerson(person, graph)) problems.push({ ...problem, field: `people.${index}.${problem.field}` });
  });
  if (problems.length > 0) return invalid(problems);
  const list = people.map((person) => prepare(person, graph)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return ok(new People(list, graph));
}

interface Claim {
  level: number;
  essential: number;
  optional: number;
}

/** `source` has passed `checkPerson`. */
function prepare(source: ScoringPerson, graph: Graph): PreparedPerson {
  const occupations = longest(source, graph);
  const claims = new Map<number, Claim>();
  const claim = (concept: number): Claim => {
    const known = claims.get(concept) ?? { level: 0, essential: 0, optional: 0 };
    claims.set(concept, known);
    return known;
  };
  for (const { skill, level } of source.skills) {
    const stated = claim(graph.skills.indexOf(skill) ?? 0);
    stated.level = Math.max(stated.level, level);
  }
  for (const { occupation, months } of occupations) {
    for (const skill of graph.occupations.essentialSkills.of(occupation)) claim(skill).essential = Math.max(claim(skill).essential, months);
    for (const skill of graph.occupations.optionalSkills.of(occupation)) claim(skill).optional = Math.max(claim(skill).optional, months);
  }
  const concepts = Int32Array.from(claims.keys()).sort();
  const read = (field: keyof Claim): number[] => Array.from(concepts, (concept) => claims.get(concept)?.[field] ?? 0);
  return {
    id: source.id,
    version: source.version,
    source,
    concepts,
    levels: Uint8Array.from(read('level')),
    essentialMonths: Uint16Array.from(read('essential')),
    optionalMonths: Uint16Array.from(read('optional')),
    occupations,
    languages: bestLanguages(source),
    windows: source.availability.map(({ from, to, modes, hoursPerWeek }) => ({
      first: dayNumber(from),
      last: to === null ? Number.POSITIVE_INFINITY : dayNumber(to),
      modes,
      hoursPerWeek,
    })),
  };
}

function longest(source: ScoringPerson, graph: Graph): { occupation: number; months: number }[] {
  const months = new Map<number, number>();
  for (const entry of source.occupations) {
    const occupation = graph.occupations.indexOf(entry.occupation) ?? 0;
    months.set(occupation, Math.max(months.get(occupation) ?? 0, entry.months));
  }
  return [...months].map(([occupation, held]) => ({ occupation, months: held })).sort((a, b) => a.occupation - b.occupation);
}

function bestLanguages(source: ScoringPerson): ReadonlyMap<string, readonly number[]> {
  const best = new Map<string, readonly number[]>();
  for (const entry of source.languages) {
    const before = best.get(entry.language);
    best.set(
      entry.language,
      languageSkills.map((skill, index) => Math.max(before?.[index] ?? 0, cefrRank(entry[skill]))),
    );
  }
  return best;
}
