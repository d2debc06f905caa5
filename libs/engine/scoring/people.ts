import { invalid, ok } from '#kernel';
import type { DomainError, Problem, Result } from '#kernel';
import type { Graph } from '#engine/concepts';
import { checkPerson } from './check-person.js';
import { PeopleDigest } from './people-digest.js';
import type { ScoringPerson } from './person.js';
import { prepare } from './prepared.js';
import type { PreparedPerson } from './prepared.js';
import type { Segment } from './segment.js';
import { SegmentBuilder } from './segment-builder.js';

/** One segment with those of its people who have moved on to another one since. */
export interface Stretch {
  readonly segment: Segment;
  /** 1 for places that are struck out. */
  readonly gone: Uint8Array;
  readonly left: number;
  /** What places of this segment are counted from, over all segments. */
  readonly base: number;
}

/** A newest segment takes changed people until it has this many; rebuilding it costs a millisecond or two. */
const mostFresh = 64;
/** More segments than this, or more than a quarter of the people outside the largest, and everything is packed anew. */
const mostSegments = 24;

/** People ready to be scored, in no order that shows. Reusable for any need and sheet on the same graph; it never changes. */
export class People {
  private constructor(
    readonly stretches: readonly Stretch[],
    readonly graph: Graph,
    readonly digest: PeopleDigest,
  ) {}

  static of(segments: readonly Segment[], graph: Graph): People {
    const stretches = stretched(segments.map((segment) => ({ segment, gone: new Uint8Array(segment.size), left: segment.size })));
    return new People(stretches, graph, PeopleDigest.of(stretches));
  }

  get size(): number {
    return this.stretches.reduce((sum, { left }) => sum + left, 0);
  }

  /** Somebody by id. */
  find(id: string): PreparedPerson | undefined {
    for (const { segment, gone } of this.stretches) {
      const place = segment.find(id);
      if (place !== undefined && gone[place] === 0) return segment.person(place);
    }
    return undefined;
  }

  /** Where somebody is, counted over all segments; -1 for nobody. */
  placeOf(id: string): number {
    for (const { segment, gone, base } of this.stretches) {
      const place = segment.find(id);
      if (place !== undefined && gone[place] === 0) return base + place;
    }
    return -1;
  }

  /** The id at a place, without making the person. */
  idAt(at: number): string {
    const { segment, base } = this.stretchOf(at);
    return segment.parts.ids[at - base] ?? '';
  }

  /** The person at a place. */
  personAt(at: number): PreparedPerson {
    const { segment, base } = this.stretchOf(at);
    return segment.person(at - base);
  }

  private stretchOf(at: number): Stretch {
    const found = this.stretches.findLast(({ base }) => base <= at);
    if (!found) throw new RangeError(`no person at ${at}`);
    return found;
  }

  /** Everyone, one after the other, as objects. */
  *each(): IterableIterator<PreparedPerson> {
    for (const { segment, gone } of this.stretches) {
      for (let place = 0; place < segment.size; place += 1) if (gone[place] === 0) yield segment.person(place);
    }
  }

  /**
   * The same people with some changed, new or gone; these people stay as they are. Takes time by the number of changes, not of people: the
   * changed are put into a small segment beside the others. Now and then everything is packed anew.
   */
  with(changed: readonly ScoringPerson[], removed: readonly string[] = []): Result<People, DomainError> {
    const problems: Problem[] = [];
    const ids = new Set(removed);
    changed.forEach((person, index) => {
      if (ids.has(person.id)) problems.push({ field: `people.${index}.id`, rule: 'repeated_id' });
      ids.add(person.id);
      for (const problem of checkPerson(person, this.graph)) problems.push({ ...problem, field: `people.${index}.${problem.field}` });
    });
    if (problems.length > 0) return invalid(problems);
    const prepared = changed.map((person) => prepare(person, this.graph));
    const kept = this.stretches.map((stretch) => strike(stretch, ids)).filter(({ left }) => left > 0);
    const newest = kept.at(-1);
    const joins = kept.length > 1 && newest !== undefined && newest.left + prepared.length <= mostFresh;
    const segments = joins ? kept.slice(0, -1) : kept;
    const fresh = new SegmentBuilder(this.graph);
    if (joins) addAll(fresh, newest);
    for (const person of prepared) fresh.add(person);
    const all = fresh.size > 0 ? [...segments, whole(fresh.build())] : segments;
    const next = this.isWorn(all) ? [packed(all, this.graph)] : all;
    return ok(new People(stretched(next), this.graph, this.digest.with(stretched(next), ids)));
  }

  private isWorn(all: readonly Omit<Stretch, 'base'>[]): boolean {
    const held = all.reduce((sum, { segment }) => sum + segment.size, 0);
    const largest = Math.max(0, ...all.map(({ left }) => left));
    return all.length > mostSegments || (all.length > 2 && held - largest > held / 4 && held > mostFresh * 4);
  }
}

const whole = (segment: Segment): Omit<Stretch, 'base'> => ({ segment, gone: new Uint8Array(segment.size), left: segment.size });

function stretched(list: readonly Omit<Stretch, 'base'>[]): Stretch[] {
  let base = 0;
  return list.map((stretch) => {
    const placed = { ...stretch, base };
    base += stretch.segment.size;
    return placed;
  });
}

function strike(stretch: Stretch, ids: ReadonlySet<string>): Omit<Stretch, 'base'> {
  const struck = [...ids].flatMap((id) => {
    const place = stretch.segment.find(id);
    return place !== undefined && stretch.gone[place] === 0 ? [place] : [];
  });
  if (struck.length === 0) return stretch;
  const gone = stretch.gone.slice();
  for (const place of struck) gone[place] = 1;
  return { segment: stretch.segment, gone, left: stretch.left - struck.length };
}

function addAll(builder: SegmentBuilder, { segment, gone }: Omit<Stretch, 'base'>): void {
  for (let place = 0; place < segment.size; place += 1) if (gone[place] === 0) builder.add(segment.person(place));
}

function packed(all: readonly Omit<Stretch, 'base'>[], graph: Graph): Omit<Stretch, 'base'> {
  const builder = new SegmentBuilder(graph);
  for (const stretch of all) addAll(builder, stretch);
  return whole(builder.build());
}
