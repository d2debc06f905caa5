import type { Adjacency } from './adjacency.js';
import { fixedLog2 } from './fixed-log.js';
import type { Skills } from './skills.js';

/** What the profile of an occupation is made of. */
export interface ProfileSource {
  readonly skills: Skills;
  readonly isco: readonly string[];
  readonly essential: Adjacency;
  readonly optional: Adjacency;
}

const optionalShare = 0.7;
const levelShare = 0.7;
const levels = 3;
const iscoShare = 0.02;
/** The most that an occupation gives which is neither the asked one nor below it. */
const ceiling = 9500;

/**
 * Profiles of occupations over the whole graph: their skills, and with a falling share the concepts above these, weighted by how few
 * occupations have them. Nearness is the cosine of two profiles, and a little for every digit that their ISCO codes share.
 */
export class OccupationProfiles {
  private readonly rows: readonly (readonly [concept: number, weight: number])[][];
  private readonly columns: readonly (readonly [occupation: number, weight: number])[][];

  constructor(private readonly source: ProfileSource) {
    const raw = source.isco.map((_, occupation) => this.spread(occupation));
    const counts = new Int32Array(source.skills.size);
    for (const row of raw) for (const concept of row.keys()) counts[concept] = (counts[concept] ?? 0) + 1;
    const columns: [number, number][][] = Array.from({ length: source.skills.size }, () => []);
    this.rows = raw.map((row) =>
      normalised([...row].sort(([a], [b]) => a - b).map(([concept, share]) => [concept, share * rarity(counts[concept] ?? 1, raw.length)])),
    );
    this.rows.forEach((row, occupation) => {
      for (const [concept, weight] of row) columns[concept]?.push([occupation, weight]);
    });
    this.columns = columns;
  }

  /** Parts of 10,000 for every occupation, never above the ceiling. */
  proximity(asked: number): Uint16Array {
    const cosine = new Float64Array(this.rows.length);
    for (const [concept, weight] of this.rows[asked] ?? []) {
      for (const [occupation, other] of this.columns[concept] ?? []) cosine[occupation] = (cosine[occupation] ?? 0) + weight * other;
    }
    const code = this.source.isco[asked] ?? '';
    return Uint16Array.from(cosine, (value, occupation) => {
      const near = (value + iscoShare * sharedDigits(code, this.source.isco[occupation] ?? '')) / (1 + 4 * iscoShare);
      return Math.min(ceiling, Math.floor(near * 10_000));
    });
  }

  /** An occupation's concepts with their shares: a concept reached by several ways keeps the largest. */
  private spread(occupation: number): Map<number, number> {
    const all = new Map<number, number>();
    for (const skill of this.source.essential.of(occupation)) all.set(skill, 1);
    for (const skill of this.source.optional.of(occupation)) if (!all.has(skill)) all.set(skill, optionalShare);
    let edge = new Map(all);
    for (let level = 0; level < levels; level += 1) {
      const next = new Map<number, number>();
      for (const [concept, share] of edge) {
        for (const parent of this.source.skills.hierarchy.parents.of(concept)) {
          if (share * levelShare > (next.get(parent) ?? 0)) next.set(parent, share * levelShare);
        }
      }
      for (const [concept, share] of next) if (share > (all.get(concept) ?? 0)) all.set(concept, share);
      edge = next;
    }
    return all;
  }
}

/** log2 of how rare a concept is; 0 when every occupation has it. */
const rarity = (count: number, occupations: number): number => (fixedLog2(occupations) - fixedLog2(count)) / 2 ** 20;

/** Scaled to length 1, so that the cosine is a plain sum of products. */
function normalised(row: readonly (readonly [number, number])[]): [number, number][] {
  let square = 0;
  for (const [, weight] of row) square += weight * weight;
  const length = Math.sqrt(square);
  return row.filter(([, weight]) => weight > 0).map(([concept, weight]) => [concept, weight / length]);
}

/** Leading digits that two ISCO codes share. */
function sharedDigits(one: string, other: string): number {
  let digits = 0;
  while (digits < one.length && one[digits] === other[digits]) digits += 1;
  return digits;
}
