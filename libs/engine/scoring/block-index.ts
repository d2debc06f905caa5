import type { Graph } from '#engine/concepts';
import { levelBits } from './prepared.js';
import type { Lists, SegmentParts } from './segment.js';

/** People who lie side by side and are judged together first. */
export const blockSize = 32;

/** Of each block of people the best that anyone in it states, by what a need may ask: enough to see that nobody there can come far enough. */
export class BlockIndex {
  readonly count: number;
  /** Of each concept the blocks in which someone states it: block × 8 + highest level. */
  readonly skills: Lists;
  /** Of each occupation the blocks in which someone held it. */
  readonly occupations: Lists;
  /** Occupations that anyone held. */
  readonly heldOccupations: Int32Array;
  /** Longest time of work. */
  readonly careerMonths: Uint16Array;

  constructor(parts: Omit<SegmentParts, 'blocks'>, graph: Graph) {
    const size = parts.ids.length;
    this.count = Math.ceil(size / blockSize);
    this.skills = postings(parts.stated, graph.skills.size, size, levelBits);
    this.occupations = postings(parts.occupations, graph.occupations.size, size, 0);
    const { starts } = this.occupations;
    this.heldOccupations = Int32Array.from(starts.keys()).filter((occupation) => (starts[occupation + 1] ?? 0) > (starts[occupation] ?? 0));
    this.careerMonths = new Uint16Array(this.count);
    for (let place = 0; place < size; place += 1) {
      const block = Math.floor(place / blockSize);
      this.careerMonths[block] = Math.max(this.careerMonths[block] ?? 0, parts.careerMonths[place] ?? 0);
    }
  }
}

/** Of each key the blocks where it occurs, once, with the highest of the lower `bits` of the items (key × 2^bits + rest). */
function postings({ starts, items }: Lists, keys: number, size: number, bits: number): Lists {
  const lists = new Int32Array(keys + 1);
  const seen = new Int32Array(keys).fill(-1);
  const best = new Int32Array(keys);
  const eachBlock = (found: (block: number, key: number) => void): void => {
    for (let block = 0; block * blockSize < size; block += 1) {
      const touched: number[] = [];
      const end = starts[Math.min(size, (block + 1) * blockSize)] ?? 0;
      for (let at = starts[block * blockSize] ?? 0; at < end; at += 1) {
        const item = items[at] ?? 0;
        const [key, rest] = [item >> bits, item & ((1 << bits) - 1)];
        if (seen[key] !== block) {
          seen[key] = block;
          best[key] = rest;
          touched.push(key);
        } else if (rest > (best[key] ?? 0)) best[key] = rest;
      }
      for (const key of touched) found(block, key);
    }
    seen.fill(-1);
  };
  eachBlock((_, key) => (lists[key + 1] = (lists[key + 1] ?? 0) + 1));
  for (let key = 0; key < keys; key += 1) lists[key + 1] = (lists[key + 1] ?? 0) + (lists[key] ?? 0);
  const next = lists.slice();
  const filled = new Int32Array(lists[keys] ?? 0);
  eachBlock((block, key) => {
    const at = next[key] ?? 0;
    filled[at] = (block << bits) | (best[key] ?? 0);
    next[key] = at + 1;
  });
  return { starts: lists, items: filled };
}
