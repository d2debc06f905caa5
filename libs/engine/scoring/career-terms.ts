import type { NeedPlan } from './plan.js';
import type { Segment } from './segment.js';
import { share, times } from './rule.js';

/** The parts of a score that follow from a person's occupations and months of work, reckoned without making the person. */
export class CareerTerms {
  private readonly occupations: readonly { readonly weight: number; readonly near: Uint16Array }[];
  private readonly experiences: readonly { readonly weight: number; readonly near: Uint16Array | null; readonly months: number }[];
  private readonly fullMonths: number;
  /** What they come to at most. */
  readonly most: number;

  constructor(plan: NeedPlan) {
    const { occupations } = plan.graph;
    const near = (id: string | null | undefined): Uint16Array | null => {
      const asked = id == null ? undefined : occupations.indexOf(id);
      return asked === undefined ? null : occupations.proximity(asked);
    };
    this.fullMonths = plan.sheet.parameters.occupationMonths;
    this.occupations = plan.requirements.flatMap(({ requirement, weight }) => {
      const row = requirement.kind === 'occupation' ? near(requirement.occupation) : null;
      return row && weight > 0 ? [{ weight, near: row }] : [];
    });
    this.experiences = plan.requirements.flatMap(({ requirement, weight }) =>
      requirement.kind === 'experience' && weight > 0 ? [{ weight, near: near(requirement.occupation), months: requirement.months }] : [],
    );
    this.most = 10_000 * [...this.occupations, ...this.experiences].reduce((sum, { weight }) => sum + weight, 0);
  }

  /** Exactly what the person at a place earns. */
  exact({ parts }: Segment, place: number): number {
    let sum = 0;
    const { starts, items } = parts.occupations;
    const [first, last] = [starts[place] ?? 0, starts[place + 1] ?? 0];
    for (const { weight, near } of this.occupations) {
      let best = 0;
      for (let at = first; at < last; at += 1) {
        const close = near[items[at] ?? 0] ?? 0;
        if (close <= best) continue;
        const months = parts.occupationMonths[at] ?? 0;
        const credit = months >= this.fullMonths ? close : times(close, share(months, this.fullMonths));
        if (credit > best) best = credit;
      }
      sum += weight * best;
    }
    for (const { weight, near, months: asked } of this.experiences) {
      let months = parts.careerMonths[place] ?? 0;
      if (near) {
        let held = 0;
        for (let at = first; at < last; at += 1) held += (parts.occupationMonths[at] ?? 0) * (near[items[at] ?? 0] ?? 0);
        months = Math.min(Math.floor(held / 10_000), months);
      }
      sum += weight * share(months, asked);
    }
    return sum;
  }

  /** Adds to each block what nobody in it earns more than. */
  addBounds({ parts }: Segment, bounds: Float64Array): void {
    const { blocks } = parts;
    const best = new Uint16Array(blocks.count);
    for (const { weight, near } of this.occupations) {
      best.fill(0);
      for (const occupation of blocks.heldOccupations) {
        const close = near[occupation] ?? 0;
        if (close === 0) continue;
        const end = blocks.occupations.starts[occupation + 1] ?? 0;
        for (let at = blocks.occupations.starts[occupation] ?? 0; at < end; at += 1) {
          const block = blocks.occupations.items[at] ?? 0;
          if (close > (best[block] ?? 0)) best[block] = close;
        }
      }
      for (let block = 0; block < blocks.count; block += 1) bounds[block] = (bounds[block] ?? 0) + weight * (best[block] ?? 0);
    }
    for (const { weight, months } of this.experiences) {
      for (let block = 0; block < blocks.count; block += 1)
        bounds[block] = (bounds[block] ?? 0) + weight * share(blocks.careerMonths[block] ?? 0, months);
    }
  }
}
