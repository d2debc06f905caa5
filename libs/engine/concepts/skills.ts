import type { Adjacency } from './adjacency.js';
import { fixedLog2 } from './fixed-log.js';
import type { Hierarchy } from './hierarchy.js';
import type { Relation } from './relation.js';

/** Skills and the groups above them, by dense number. Numbers follow the order of the ids, so the order of the rows is of no account. */
export class Skills {
  /**
   * Information content from the hierarchy alone (Seco and others, 2004): 1 − log(descendants + 1) ÷ log(concepts), in parts of 10,000.
   * A leaf has 10,000, the root of everything 0; a concept never has more than those below it.
   */
  readonly informationContent: Int32Array;

  constructor(
    readonly ids: readonly string[],
    private readonly byId: ReadonlyMap<string, number>,
    private readonly skill: Uint8Array,
    readonly hierarchy: Hierarchy,
    /** ESCO's relations between skills, in both directions. */
    readonly related: Adjacency,
  ) {
    const all = fixedLog2(Math.max(2, ids.length));
    this.informationContent = Int32Array.from(ids, (_, node) => {
      const below = fixedLog2(hierarchy.descendants.of(node).length + 1);
      return Math.max(0, 10_000 - Math.ceil((below * 10_000) / all));
    });
  }

  /** Number of concepts, groups included. */
  get size(): number {
    return this.ids.length;
  }

  /** The number of a skill; undefined for unknown ids and for groups, which nobody can claim. */
  indexOf(id: string): number | undefined {
    const index = this.byId.get(id);
    return index !== undefined && this.isSkill(index) ? index : undefined;
  }

  isSkill(index: number): boolean {
    return this.skill[index] === 1;
  }

  /** How a claimed skill stands to a required one. */
  relation(claim: number, required: number): Relation {
    if (claim === required) return 'same';
    if (this.hierarchy.ancestors.has(claim, required)) return 'narrower';
    if (this.hierarchy.ancestors.has(required, claim)) return 'broader';
    return this.related.has(claim, required) ? 'related' : 'none';
  }

  /**
   * The part of the required concept's information that the claim carries, in parts of 10,000: what a broader or related claim is worth at most.
   */
  informationShare(claim: number, required: number): number {
    const asked = this.informationContent[required] ?? 0;
    if (asked === 0) return 0;
    return Math.min(10_000, Math.floor(((this.informationContent[claim] ?? 0) * 10_000) / asked));
  }

  /** Concepts from the claim to the requirement, both included; empty when there is no tie. */
  path(claim: number, required: number): number[] {
    switch (this.relation(claim, required)) {
      case 'same':
        return [claim];
      case 'narrower':
        return this.hierarchy.wayUp(claim, required);
      case 'broader':
        return this.hierarchy.wayUp(required, claim).reverse();
      case 'related':
        return [claim, required];
      case 'none':
        return [];
    }
  }
}
