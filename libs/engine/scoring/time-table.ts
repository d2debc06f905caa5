import { modes } from '#kernel';
import type { Mode } from '#kernel';
import type { AskedTime } from './availability-rule.js';
import { blockSize } from './block-index.js';
import { Growing } from './growing.js';
import type { Segment } from './segment.js';

/** No day is later. */
const never = 2 ** 30;

const maskOf = (offered: readonly Mode[]): number => offered.reduce((mask, mode) => mask | (1 << modes.indexOf(mode)), 0);
const modesOf = (mask: number): Mode[] => modes.filter((_, index) => ((mask >> index) & 1) === 1);

/** Times in flat arrays: from a day to a day, and the number of a kind of work. */
interface Times {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly kind: Int32Array;
}

/** When the people of a segment are free: one entry for each window of each distinct list of windows. */
export class TimeTable {
  readonly starts: Int32Array;
  readonly windows: Times;
  /** Of each block: from the first day of anyone to the last, every form of work of anyone, the most hours. */
  readonly blocks: Times;
  /** Forms of work with hours. */
  private readonly kinds: { readonly modes: readonly Mode[]; readonly hoursPerWeek: number }[] = [];
  private readonly kindNumbers = new Map<number, number>();

  private constructor(readonly segment: Segment) {
    const { of, values } = segment.parts.shared.windows;
    this.starts = new Int32Array(values.length + 1);
    const [first, last, masks, hours] = [new Growing(), new Growing(), new Growing(), new Growing()];
    values.forEach((windows, index) => {
      for (const window of windows) {
        first.push(window.first);
        last.push(Math.min(never, window.last));
        masks.push(maskOf(window.modes));
        hours.push(window.hoursPerWeek);
      }
      this.starts[index + 1] = first.length;
    });
    const kind = Int32Array.from(masks.view(), (mask, at) => this.kindOf(mask, hours.at(at)));
    this.windows = { first: first.view().slice(), last: last.view().slice(), kind };
    const { count } = segment.parts.blocks;
    this.blocks = { first: new Int32Array(count).fill(never), last: new Int32Array(count).fill(-1), kind: new Int32Array(count) };
    for (let block = 0; block < count; block += 1) {
      let [mask, most] = [0, 0];
      const end = Math.min(of.length, (block + 1) * blockSize);
      for (let place = block * blockSize; place < end; place += 1) {
        for (let at = this.starts[of[place] ?? 0] ?? 0; at < (this.starts[(of[place] ?? 0) + 1] ?? 0); at += 1) {
          this.blocks.first[block] = Math.min(this.blocks.first[block] ?? 0, first.at(at));
          this.blocks.last[block] = Math.max(this.blocks.last[block] ?? 0, last.at(at));
          mask |= masks.at(at);
          most = Math.max(most, hours.at(at));
        }
      }
      this.blocks.kind[block] = this.kindOf(mask, most);
    }
  }

  private static readonly tables = new WeakMap<Segment, TimeTable>();

  static of(segment: Segment): TimeTable {
    const table = TimeTable.tables.get(segment) ?? new TimeTable(segment);
    TimeTable.tables.set(segment, table);
    return table;
  }

  private kindOf(mask: number, hoursPerWeek: number): number {
    const key = hoursPerWeek * 2 ** modes.length + mask;
    const known = this.kindNumbers.get(key);
    if (known !== undefined) return known;
    this.kindNumbers.set(key, this.kinds.length);
    return this.kinds.push({ modes: modesOf(mask), hoursPerWeek }) - 1;
  }

  /** What each kind is worth to a need. */
  worths(time: AskedTime): Int32Array {
    const worths = new Int32Array(this.kinds.length);
    for (let kind = 0; kind < worths.length; kind += 1) {
      const { modes: offered = [], hoursPerWeek = 0 } = this.kinds[kind] ?? {};
      worths[kind] = time.worthOf(offered, hoursPerWeek);
    }
    return worths;
  }
}

/** How far the people of a segment are free for one need, in parts of 10,000. */
export class FreeTime {
  private readonly table: TimeTable;
  private readonly worths: Int32Array;
  private readonly of: Int32Array;
  private readonly days: number;
  /** Of each block what nobody there has more than. */
  readonly most: Int32Array;

  constructor(
    segment: Segment,
    private readonly time: AskedTime,
  ) {
    this.table = TimeTable.of(segment);
    this.of = segment.parts.shared.windows.of;
    this.worths = this.table.worths(time);
    this.days = time.last - time.first + 1;
    const { first, last, kind } = this.table.blocks;
    this.most = new Int32Array(first.length);
    for (let block = 0; block < first.length; block += 1) {
      this.most[block] = Math.floor((this.overlap(first[block] ?? 0, last[block] ?? 0) * (this.worths[kind[block] ?? 0] ?? 0)) / this.days);
    }
  }

  private overlap(first: number, last: number): number {
    const from = first > this.time.first ? first : this.time.first;
    const to = last < this.time.last ? last : this.time.last;
    return to < from ? 0 : to - from + 1;
  }

  /** Days × worth of three windows: the best one whole, of the next what lies outside it, of the last what lies outside both. */
  private ofThree(at: number): number {
    const { first, last, kind } = this.table.windows;
    const worth = (window: number): number => this.worths[kind[window] ?? 0] ?? 0;
    let [one, two, three] = [at, at + 1, at + 2];
    if (worth(two) > worth(one)) [one, two] = [two, one];
    if (worth(three) > worth(two)) [two, three] = [three, two];
    if (worth(two) > worth(one)) [one, two] = [two, one];
    const days = (...windows: number[]): number => {
      let [from, to] = [0, never];
      for (const window of windows) [from, to] = [Math.max(from, first[window] ?? 0), Math.min(to, last[window] ?? 0)];
      return this.overlap(from, to);
    };
    const third = days(three) - days(one, three) - days(two, three) + days(one, two, three);
    return days(one) * worth(one) + (days(two) - days(one, two)) * worth(two) + third * worth(three);
  }

  /** The credit of the person at a place; -1 for more than three windows, which have to be looked at one by one. */
  credit(place: number): number {
    const { starts, windows } = this.table;
    const value = this.of[place] ?? 0;
    const at = starts[value] ?? 0;
    const count = (starts[value + 1] ?? 0) - at;
    if (count === 0) return 0;
    const [first, last] = [windows.first[at] ?? 0, windows.last[at] ?? 0];
    const worth = this.worths[windows.kind[at] ?? 0] ?? 0;
    const days = this.overlap(first, last);
    if (count === 1) return Math.floor((days * worth) / this.days);
    if (count === 3) return Math.floor(this.ofThree(at) / this.days);
    if (count > 3) return -1;
    const [otherFirst, otherLast] = [windows.first[at + 1] ?? 0, windows.last[at + 1] ?? 0];
    const otherWorth = this.worths[windows.kind[at + 1] ?? 0] ?? 0;
    const both = this.overlap(Math.max(first, otherFirst), Math.min(last, otherLast));
    // Where both are open the better one counts.
    return Math.floor((days * worth + this.overlap(otherFirst, otherLast) * otherWorth - both * Math.min(worth, otherWorth)) / this.days);
  }
}
