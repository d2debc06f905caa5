import { languageSkills } from '#kernel';
import type { Requirement } from './need.js';

/** A requirement, or several that ask the same: it counts once, at its strictest. */
export interface Distinct<R extends Requirement> {
  /** What is asked, as text. Orders the requirements, so that their order in the need is of no account. */
  readonly key: string;
  /** The one with the smallest id: it carries the weight. */
  readonly requirement: R;
  /** Ids of the others. */
  readonly repeats: readonly string[];
  readonly essential: boolean;
  readonly importance: number;
}

/** Each thing that is asked once, in the order of the keys. */
export function distinct<R extends Requirement>(requirements: readonly R[]): Distinct<R>[] {
  const found = new Map<string, Distinct<R>>();
  for (const requirement of [...requirements].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = keyOf(requirement);
    const known = found.get(key);
    found.set(
      key,
      known
        ? {
            ...known,
            repeats: [...known.repeats, requirement.id],
            essential: known.essential || requirement.essential,
            importance: Math.max(known.importance, requirement.importance),
          }
        : { key, requirement, repeats: [], essential: requirement.essential, importance: requirement.importance },
    );
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Sorts behind every concept. */
const unresolved = '~';

function keyOf(requirement: Requirement): string {
  switch (requirement.kind) {
    case 'skill':
      return requirement.skill === null ? unresolved + requirement.id : `${requirement.skill}/${requirement.level ?? 1}`;
    case 'occupation':
      return requirement.occupation ?? unresolved + requirement.id;
    case 'language':
      return `${requirement.language}/${languageSkills.map((skill) => requirement[skill] ?? '').join('/')}`;
    case 'education':
      return `${requirement.eqf}/${requirement.field ?? ''}`;
    case 'experience':
      return `${requirement.occupation ?? ''}/${requirement.months}`;
  }
}
