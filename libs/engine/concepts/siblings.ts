import type { Skills } from './skills.js';

/** A person's skills by the concepts right above them, to find one beside a skill they do not have. */
export class Siblings {
  /** The smallest claim under each parent. */
  private readonly under = new Map<number, number>();

  constructor(
    private readonly skills: Skills,
    claims: Iterable<number>,
  ) {
    for (const claim of claims) {
      for (const parent of skills.hierarchy.parents.of(claim)) this.under.set(parent, Math.min(claim, this.under.get(parent) ?? claim));
    }
  }

  /** The claim under the most specific parent that it shares with the required skill, which is itself not claimed; ties go to the smallest number. */
  nearest(required: number): number | undefined {
    let best: number | undefined;
    let bestContent = -1;
    for (const parent of this.skills.hierarchy.parents.of(required)) {
      const claim = this.under.get(parent);
      const content = this.skills.informationContent[parent] ?? 0;
      if (claim === undefined || content < bestContent || (content === bestContent && claim > (best ?? claim))) continue;
      best = claim;
      bestContent = content;
    }
    return best;
  }
}
