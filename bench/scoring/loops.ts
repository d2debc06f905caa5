import type { ScoringNeed, ScoringPerson } from '#engine/scoring';
import { earned, type CoverageNeed } from './coverage.js';

/** The people that a list of 500 holds, best first; equals in the order of their ids. */
export interface Top {
  readonly ids: readonly string[];
  readonly scores: readonly number[];
}

interface Profile {
  readonly id: string;
  readonly levels: ReadonlyMap<string, number>;
  readonly source: ScoringPerson;
}

/** What plain programs keep of a person: a map from skill to level. */
export const profileOf = (source: ScoringPerson): Profile => ({
  id: source.id,
  levels: new Map(source.skills.map(({ skill, level }) => [skill, level])),
  source,
});

/** Weighted coverage of stated skills by nested loops over maps. */
export function byLoops(need: CoverageNeed, people: readonly Profile[], top: number): Top {
  return best(
    people,
    ({ levels }) => {
      let sum = 0;
      for (const { skill, level, weight } of need.skills) {
        const held = levels.get(skill);
        if (held !== undefined) sum += earned(weight, held, level);
      }
      return sum;
    },
    top,
  );
}

/** Share of the asked skills that a person has, times a tier of place: the same country, remote, willing to move, none of these. */
export function byCoverageAndTier(need: ScoringNeed, people: readonly Profile[], top: number): Top {
  const asked = [
    ...new Set(need.requirements.flatMap((requirement) => (requirement.kind === 'skill' && requirement.skill !== null ? [requirement.skill] : []))),
  ];
  const tier = ({ countries, relocation }: ScoringPerson): number =>
    countries.some(({ country }) => country === need.country) ? 10 : need.mode === 'VIRTUAL' ? 8 : relocation ? 5 : 2;
  return best(
    people,
    ({ levels, source }) => {
      let met = 0;
      for (const skill of asked) if (levels.has(skill)) met += 1;
      return (met / Math.max(1, asked.length)) * tier(source);
    },
    top,
  );
}

function best(people: readonly Profile[], score: (person: Profile) => number, top: number): Top {
  const scores = Float64Array.from(people, score);
  const floor = top < people.length ? (scores.slice().sort()[people.length - top] ?? 0) : 0;
  const kept = [...people.keys()]
    .filter((at) => (scores[at] ?? 0) >= floor)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || ((people[a]?.id ?? '') < (people[b]?.id ?? '') ? -1 : 1))
    .slice(0, top);
  return { ids: kept.map((at) => people[at]?.id ?? ''), scores: kept.map((at) => scores[at] ?? 0) };
}
