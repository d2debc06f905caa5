import type { Adjacency } from './adjacency.js';
import { fixedLog2 } from './fixed-log.js';
import { Names } from './names.js';
import type { Skills } from './skills.js';
import { columnCounts, SparseRows } from './sparse-rows.js';
import type { OccupationNames } from './tables.js';

/** Whose raw profiles make up the profile of each occupation, and its length. */
interface Smoothing {
  readonly names: Names;
  readonly shares: readonly (readonly (readonly [occupation: number, share: number])[])[];
  readonly lengths: Float64Array;
}

/** What the profile of an occupation is made of. */
export interface ProfileSource {
  readonly skills: Skills;
  readonly isco: readonly string[];
  readonly essential: Adjacency;
  readonly optional: Adjacency;
  readonly names: readonly (OccupationNames | undefined)[];
}

/** Shares of a profile: an optional skill, one tied to them by an ESCO relation, a step up the hierarchy and the number of steps. */
const optionalShare = 0.7;
const relatedShare = 0.4;
const levelShare = 0.7;
const levels = 3;
/** What an occupation takes over of the mean profile of its ISCO groups of four and three digits, and of those called alike. */
const groupShare = 0.4;
const nameShare = 1;
/** How much likeness of names counts beside the profiles. */
const likenessShare = 0.4;
/** Places that the nearest occupations lose to the logarithm, and parts of 10,000 that a step of ISCO's skill levels costs. */
const rankOffset = 3;
const skillLevelCost = 300;
/** ISCO-08's skill levels by the first digit of its code. */
const skillLevels = [2, 4, 4, 3, 2, 2, 2, 2, 2, 1];

/**
 * How near occupations are, over the whole graph. The raw profile of an occupation is its skills and, with a falling share, the concepts
 * above them, rare ones weighing more. ESCO describes some occupations by few skills, so each takes over part of the profiles of its ISCO
 * groups and of the occupations called most alike. Nearness orders all occupations by the cosine of these profiles and the likeness of
 * names; what counts in the end is the place in that order, since cosines of wide and narrow occupations do not compare.
 */
export class OccupationProfiles {
  private readonly raw: SparseRows;
  private readonly groups: readonly ReadonlyMap<string, readonly number[]>[];
  private smoothing: Smoothing | null = null;
  private places: Uint16Array | null = null;

  constructor(private readonly source: ProfileSource) {
    const rows = source.isco.map((_, occupation) => spread(source, occupation));
    const holders = columnCounts(rows, source.skills.size);
    const all = fixedLog2(Math.max(1, rows.length));
    this.raw = SparseRows.normalised(
      rows.map((row) => row.map(([concept, share]) => [concept, share * (all - fixedLog2(holders[concept] ?? 1))] as const)),
      source.skills.size,
    );
    this.groups = [4, 3].map((digits) => membersBy(source.isco.map((code) => code.slice(0, digits))));
  }

  /** Parts of 10,000 for every occupation: all below 10,000, the asked one itself 0. */
  proximity(asked: number): Uint16Array {
    const near = this.nearness(asked);
    const places = this.costOfPlaces();
    const others = near.filter((_, occupation) => occupation !== asked).sort();
    const credit = new Uint16Array(near.length);
    near.forEach((value, occupation) => {
      if (occupation === asked || value <= 0) return;
      // Whoever is as near as this one, or nearer, is before it: equals share the lower place.
      const place = others.length - firstAtLeast(others, value);
      credit[occupation] = Math.max(0, 10_000 - (places[place] ?? 10_000) - skillLevelCost * this.levelSteps(asked, occupation));
    });
    return credit;
  }

  private nearness(asked: number): Float64Array {
    const { names, shares, lengths } = this.smoothed();
    const profile = new Float64Array(this.raw.width);
    this.addSmoothed(profile, shares[asked] ?? []);
    const products = this.raw.times(profile);
    const likeness = names.likeness(asked);
    return Float64Array.from(lengths, (length, occupation) => {
      let product = 0;
      for (const [other, share] of shares[occupation] ?? []) product += share * (products[other] ?? 0);
      const scale = length * (lengths[asked] ?? 0);
      return (scale === 0 ? 0 : product / scale) + likenessShare * (likeness[occupation] ?? 0);
    });
  }

  /** Made on first use: it takes a good part of a second. */
  private smoothed(): Smoothing {
    if (this.smoothing) return this.smoothing;
    const names = new Names(this.source.names);
    const shares = this.source.isco.map((_, occupation) => this.sharesOf(occupation, names));
    const lengths = new Float64Array(shares.length);
    const profile = new Float64Array(this.raw.width);
    shares.forEach((parts, occupation) => {
      profile.fill(0);
      this.addSmoothed(profile, parts);
      lengths[occupation] = lengthOf(profile);
    });
    this.smoothing = { names, shares, lengths };
    return this.smoothing;
  }

  private sharesOf(occupation: number, names: Names): [number, number][] {
    const shares = new Map<number, number>([[occupation, 1]]);
    const add = (other: number, share: number): void => void shares.set(other, (shares.get(other) ?? 0) + share);
    this.groups.forEach((group, index) => {
      const members = group.get((this.source.isco[occupation] ?? '').slice(0, 4 - index)) ?? [];
      for (const member of members) add(member, groupShare / members.length);
    });
    for (const { occupation: other, share } of names.neighbours(occupation)) add(other, nameShare * share);
    return [...shares].sort(([a], [b]) => a - b);
  }

  private addSmoothed(profile: Float64Array, parts: readonly (readonly [number, number])[]): void {
    for (const [occupation, share] of parts) this.raw.addTo(profile, occupation, share);
  }

  /** What the first, second, … place among all others costs. */
  private costOfPlaces(): Uint16Array {
    if (this.places) return this.places;
    const others = this.source.isco.length - 1;
    const last = fixedLog2(others + rankOffset);
    this.places = Uint16Array.from({ length: others + 1 }, (_, place) => Math.ceil((10_000 * fixedLog2(place + rankOffset)) / last));
    return this.places;
  }

  private levelSteps(one: number, other: number): number {
    const level = (occupation: number): number => skillLevels[Number((this.source.isco[occupation] ?? '')[0])] ?? 2;
    return Math.abs(level(one) - level(other));
  }
}

/** An occupation's concepts with their shares. A concept above several skills of the occupation gathers from each, so that what many of them have in common shows. */
function spread({ essential, optional, skills }: ProfileSource, occupation: number): [number, number][] {
  const all = new Map<number, number>();
  for (const skill of essential.of(occupation)) all.set(skill, 1);
  for (const skill of optional.of(occupation)) if (!all.has(skill)) all.set(skill, optionalShare);
  const related = new Map<number, number>();
  for (const [skill, share] of all) for (const other of skills.related.of(skill)) related.set(other, (related.get(other) ?? 0) + share);
  for (const [skill, share] of related) all.set(skill, Math.max(all.get(skill) ?? 0, relatedShare * Math.min(1, share)));
  let edge = new Map(all);
  for (let level = 0; level < levels; level += 1) {
    const next = new Map<number, number>();
    for (const [concept, share] of edge) {
      for (const parent of skills.hierarchy.parents.of(concept)) {
        next.set(parent, (next.get(parent) ?? 0) + share * levelShare);
      }
    }
    for (const [concept, share] of next) if (share > (all.get(concept) ?? 0)) all.set(concept, share);
    edge = next;
  }
  return [...all];
}

function lengthOf(vector: Float64Array): number {
  let square = 0;
  for (let at = 0; at < vector.length; at += 1) square += (vector[at] ?? 0) * (vector[at] ?? 0);
  return Math.sqrt(square);
}

function membersBy(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>();
  keys.forEach((key, occupation) => {
    const list = members.get(key) ?? [];
    list.push(occupation);
    members.set(key, list);
  });
  return members;
}

/** Where the values from `value` on begin in an ascending list. */
function firstAtLeast(ascending: Float64Array, value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
