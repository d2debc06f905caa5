import type { Adjacency } from './adjacency.js';
import type { Hierarchy } from './hierarchy.js';
import type { OccupationProfiles } from './profiles.js';
import type { OccupationNames } from './tables.js';

/** How a person's occupation stands to the asked one. */
export type OccupationRelation = 'same' | 'narrower' | 'near' | 'none';

/** Occupations by dense number in the order of their ids. */
export class Occupations {
  private readonly near = new Map<number, Uint16Array>();

  constructor(
    readonly ids: readonly string[],
    private readonly byId: ReadonlyMap<string, number>,
    readonly isco: readonly string[],
    readonly names: readonly (OccupationNames | undefined)[],
    /** Occupations above occupations; ISCO groups lie beyond. */
    readonly hierarchy: Hierarchy,
    readonly essentialSkills: Adjacency,
    readonly optionalSkills: Adjacency,
    private readonly profiles: OccupationProfiles,
  ) {}

  get size(): number {
    return this.ids.length;
  }

  indexOf(id: string): number | undefined {
    return this.byId.get(id);
  }

  relation(claim: number, asked: number): OccupationRelation {
    if (claim === asked) return 'same';
    if (this.hierarchy.ancestors.has(claim, asked)) return 'narrower';
    return (this.proximity(asked)[claim] ?? 0) > 0 ? 'near' : 'none';
  }

  /**
   * How near every occupation is to the asked one, in parts of 10,000: the same and narrower ones 10,000, all others below.
   * Computed once an asked occupation and kept.
   */
  proximity(asked: number): Uint16Array {
    const known = this.near.get(asked);
    if (known) return known;
    const row = this.profiles.proximity(asked);
    for (const narrower of this.hierarchy.descendants.of(asked)) row[narrower] = 10_000;
    row[asked] = 10_000;
    this.near.set(asked, row);
    return row;
  }
}
