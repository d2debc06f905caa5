import { canonicalJson } from '#kernel';
import { sha256 } from '#engine/concepts';
import { sorted } from './input-hash.js';
import type { People } from './people.js';
import type { GateFailure } from './result.js';

export type Gates = ReadonlyMap<string, readonly GateFailure[]>;

/** Who fails which rules, laid out for these people: read once, used for every need that has the same gates. */
export class GateSet {
  /** Over all segments: 1 for places that are not ranked, since someone is struck out or fails a rule. */
  readonly closed: Uint8Array;
  readonly passing: number;
  /** How many fail each rule, by rule code. Who fails two rules counts in both. */
  readonly counts: readonly { readonly rule: string; readonly count: number }[];
  /** SHA-256 of who fails what. */
  readonly digest: string;

  constructor(people: People, gates: Gates) {
    this.closed = new Uint8Array(people.stretches.reduce((sum, { segment }) => sum + segment.size, 0));
    for (const { base, gone } of people.stretches) this.closed.set(gone, base);
    const counts = new Map<string, number>();
    const failing: [string, readonly unknown[]][] = [];
    for (const [id, failures] of gates) {
      if (failures.length === 0) continue;
      const at = people.placeOf(id);
      if (at < 0) continue;
      this.closed[at] = 1;
      failing.push([id, sorted(failures)]);
      for (const rule of new Set(failures.map((failure) => failure.rule))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    this.passing = people.size - failing.length;
    this.counts = [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
    this.digest = sha256(canonicalJson(failing.sort(([a], [b]) => (a < b ? -1 : 1))));
  }
}
