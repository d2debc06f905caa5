import type { Aspects } from './aspects.js';
import type { BlockIndex } from './block-index.js';
import type { PreparedPerson } from './prepared.js';

/** Aspects that are kept once for all people who share them. */
export const sharedAspects = ['languages', 'education', 'windows', 'countries', 'place', 'preferences'] as const;
export type SharedAspect = (typeof sharedAspects)[number];

/** Of one shared aspect: which value each person has. */
export interface Shared<T> {
  readonly of: Int32Array;
  readonly values: readonly T[];
}

export type SharedColumns = { readonly [K in SharedAspect]: Shared<Aspects[K]> };

/** Lists of people in two typed arrays: those of place `i` are `items[starts[i]] … items[starts[i + 1] - 1]`. */
export interface Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** What a segment is made of. Places are in an order that puts like people side by side. */
export interface SegmentParts {
  readonly ids: readonly string[];
  readonly versions: Float64Array;
  /** Stated skills as concept × 8 + level. */
  readonly stated: Lists;
  /** Occupations by number, and the months in each. */
  readonly occupations: Lists;
  readonly occupationMonths: Uint16Array;
  readonly careerMonths: Uint16Array;
  readonly shared: SharedColumns;
  readonly blocks: BlockIndex;
}

/** Some people in flat arrays. It never changes; who changes is put into another segment and struck out here. */
export class Segment {
  private byId: ReadonlyMap<string, number> | null = null;

  constructor(readonly parts: SegmentParts) {}

  get size(): number {
    return this.parts.ids.length;
  }

  /** Where somebody is. */
  find(id: string): number | undefined {
    this.byId ??= new Map(this.parts.ids.map((known, place) => [known, place]));
    return this.byId.get(id);
  }

  /** The person at a place, as an object. */
  person(place: number): PreparedPerson {
    const { ids, versions, stated, occupations, occupationMonths, careerMonths, shared } = this.parts;
    const [first = 0, last = 0] = [occupations.starts[place], occupations.starts[place + 1]];
    const valueOf = <K extends SharedAspect>(aspect: K): Aspects[K] => shared[aspect].values[shared[aspect].of[place] ?? 0] as Aspects[K];
    return {
      id: ids[place] ?? '',
      version: versions[place] ?? 0,
      stated: stated.items.subarray(stated.starts[place], stated.starts[place + 1]),
      career: {
        occupations: Array.from(occupations.items.subarray(first, last), (occupation, at) => ({
          occupation,
          months: occupationMonths[first + at] ?? 0,
        })),
        months: careerMonths[place] ?? 0,
      },
      languages: valueOf('languages'),
      education: valueOf('education'),
      windows: valueOf('windows'),
      countries: valueOf('countries'),
      place: valueOf('place'),
      preferences: valueOf('preferences'),
    };
  }
}
