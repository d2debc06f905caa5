import { hex, sha256Of } from '#engine/concepts';
import type { Stretch } from './people.js';
import type { Segment, SegmentParts } from './segment.js';
import type { View } from './sheet.js';
import { hash } from './tie-order.js';

/** People are put into this many groups by a hash of their ids, so that a changed person touches one of them. */
const groups = 256;
const groupOf = (id: string): number => hash(id, 0x51ed270b) % groups;
const bytesEach = 32;
const utf8 = new TextEncoder();

/**
 * SHA-256 over people in three steps: each person, each group of people in the order of their digests, all groups. The order of the people
 * and how they lie in memory are of no account, and when one changes the rest need not be read again.
 */
export class PeopleDigest {
  private readonly texts: Partial<Record<View, string>> = {};

  private constructor(
    private readonly stretches: readonly Stretch[],
    private readonly known: Readonly<Record<View, (Uint8Array | null)[]>>,
  ) {}

  static of(stretches: readonly Stretch[]): PeopleDigest {
    const none = (): null[] => Array.from({ length: groups }, () => null);
    return new PeopleDigest(stretches, { need: none(), person: none() });
  }

  /** After some people came, changed or went. */
  with(stretches: readonly Stretch[], ids: ReadonlySet<string>): PeopleDigest {
    const touched = new Set([...ids].map(groupOf));
    const kept = (view: View): (Uint8Array | null)[] => this.known[view].map((digest, group) => (touched.has(group) ? null : digest));
    return new PeopleDigest(stretches, { need: kept('need'), person: kept('person') });
  }

  /** The digest of everything that a view may read of the people. */
  text(view: View): string {
    this.texts[view] ??= this.ofAll(view);
    return this.texts[view];
  }

  private ofAll(view: View): string {
    const all = new Uint8Array(groups * bytesEach);
    for (let group = 0; group < groups; group += 1) {
      const digest = this.known[view][group] ?? this.ofGroup(group, view);
      this.known[view][group] = digest;
      all.set(digest, group * bytesEach);
    }
    return hex(sha256Of(all));
  }

  private ofGroup(group: number, view: View): Uint8Array {
    const digests: Uint8Array[] = [];
    for (const { segment, gone } of this.stretches) {
      const leaves = leavesOf(segment);
      for (const place of leaves.places[group] ?? []) if (gone[place] === 0) digests.push(leaves.digest(place, view));
    }
    digests.sort(compare);
    const all = new Uint8Array(digests.length * bytesEach);
    digests.forEach((digest, index) => all.set(digest, index * bytesEach));
    return sha256Of(all);
  }
}

function compare(one: Uint8Array, other: Uint8Array): number {
  for (let at = 0; at < bytesEach; at += 1) {
    const step = (one[at] ?? 0) - (other[at] ?? 0);
    if (step !== 0) return step;
  }
  return 0;
}

const known = new WeakMap<Segment, Leaves>();

function leavesOf(segment: Segment): Leaves {
  const leaves = known.get(segment) ?? new Leaves(segment.parts);
  known.set(segment, leaves);
  return leaves;
}

/** The digests of a segment's people, each made once. */
class Leaves {
  /** Of each group its places. */
  readonly places: readonly (readonly number[])[];
  private readonly digests: Uint8Array;
  private readonly made: Uint8Array;
  private readonly texts = new Map<object, string>();

  constructor(private readonly parts: SegmentParts) {
    const places: number[][] = Array.from({ length: groups }, () => []);
    parts.ids.forEach((id, place) => places[groupOf(id)]?.push(place));
    this.places = places;
    this.digests = new Uint8Array(parts.ids.length * bytesEach);
    this.made = new Uint8Array(parts.ids.length);
  }

  /** Of what a view may read: in the need's view, what a person prefers is not even looked at. */
  digest(place: number, view: View): Uint8Array {
    const at = place * bytesEach;
    if (this.made[place] === 0) {
      this.digests.set(sha256Of(utf8.encode(this.text(place))), at);
      this.made[place] = 1;
    }
    const digest = this.digests.subarray(at, at + bytesEach);
    if (view === 'need') return digest;
    return sha256Of(utf8.encode(`${hex(digest)} ${this.shared('preferences', place)}`));
  }

  private text(place: number): string {
    const { ids, versions, stated, occupations, occupationMonths, careerMonths } = this.parts;
    const jobs = [occupations.starts[place], occupations.starts[place + 1]] as const;
    return [
      JSON.stringify(ids[place]),
      versions[place],
      stated.items.subarray(stated.starts[place], stated.starts[place + 1]).join(),
      occupations.items.subarray(...jobs).join(),
      occupationMonths.subarray(...jobs).join(),
      careerMonths[place],
      this.shared('languages', place),
      this.shared('education', place),
      this.shared('windows', place),
      this.shared('countries', place),
      this.shared('place', place),
    ].join('\n');
  }

  private shared(aspect: keyof SegmentParts['shared'], place: number): string {
    const { of, values } = this.parts.shared[aspect];
    const value = values[of[place] ?? 0];
    if (value == null) return 'null';
    const text = this.texts.get(value) ?? JSON.stringify(value);
    this.texts.set(value, text);
    return text;
  }
}
