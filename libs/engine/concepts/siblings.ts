import type { Skills } from './skills.js';

/**
 * Of some skills the one beside a required skill that is not met: under the most specific parent that both share, ties going to the smallest
 * number. `claims` ascend; each is a concept shifted left by `bits`.
 */
export function nearestSibling(skills: Skills, claims: Int32Array, bits: number, required: number): number | undefined {
  const { starts, items } = skills.hierarchy.parents;
  let best: number | undefined;
  let bestContent = -1;
  for (let place = starts[required] ?? 0; place < (starts[required + 1] ?? 0); place += 1) {
    const parent = items[place] ?? 0;
    const content = skills.informationContent[parent] ?? 0;
    if (content < bestContent) continue;
    const claim = smallestUnder(skills, claims, bits, parent);
    if (claim < 0 || (content === bestContent && claim > (best ?? claim))) continue;
    best = claim;
    bestContent = content;
  }
  return best;
}

/** -1 when none of the claims lies right below the parent. */
function smallestUnder(skills: Skills, claims: Int32Array, bits: number, parent: number): number {
  const { starts, items } = skills.hierarchy.parents;
  for (let at = 0; at < claims.length; at += 1) {
    const claim = (claims[at] ?? 0) >> bits;
    const end = starts[claim + 1] ?? 0;
    for (let place = starts[claim] ?? 0; place < end; place += 1) if (items[place] === parent) return claim;
  }
  return -1;
}
