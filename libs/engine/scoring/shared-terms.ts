import type { Aspects } from './aspects.js';
import type { AskedTime } from './availability-rule.js';
import { creditsOf } from './known-credits.js';
import type { KnownCredits } from './known-credits.js';
import type { NeedPlan } from './plan.js';
import type { Rule } from './rule.js';
import type { Segment, SharedAspect } from './segment.js';
import { FreeTime } from './time-table.js';

/** The parts of a score that people who share an aspect share: languages, education, availability, places, preferences. */
export class SharedTerms {
  private readonly terms: readonly { readonly weight: number; readonly rule: Rule<unknown>; readonly key: string }[];
  private readonly time: { readonly weight: number; readonly rule: Rule<unknown>; readonly asked: AskedTime } | null;
  /** What they come to at most. */
  readonly most: number;

  constructor(plan: NeedPlan) {
    const rules = [...plan.requirements, ...plan.fields].filter(({ weight, rule }) => weight > 0 && rule.reads !== 'career');
    this.terms = rules
      .flatMap(({ weight, rule }) => (rule.key === null ? [] : [{ weight, rule, key: rule.key }]))
      // What may take most away comes first.
      .sort((a, b) => b.weight - a.weight);
    const timed = plan.fields.find(({ weight, time }) => weight > 0 && time);
    this.time = timed?.time ? { weight: timed.weight, rule: timed.rule, asked: timed.time } : null;
    this.most = 10_000 * rules.reduce((sum, { weight }) => sum + weight, 0);
  }

  /** For the people of one segment. */
  on(segment: Segment): SharedOn {
    const terms = this.terms.map(({ weight, rule, key }) => ({
      weight,
      of: segment.parts.shared[rule.reads as SharedAspect].of,
      ...creditsOf(segment, rule, key),
    }));
    const time = this.time && { ...this.time, free: new FreeTime(segment, this.time.asked) };
    return new SharedOn(segment, terms, time);
  }
}

interface TermOn extends KnownCredits {
  readonly weight: number;
  readonly of: Int32Array;
}

/** The terms on one segment. */
export class SharedOn {
  constructor(
    private readonly segment: Segment,
    private readonly terms: readonly TermOn[],
    private readonly time: { readonly weight: number; readonly rule: Rule<unknown>; readonly free: FreeTime } | null,
  ) {}

  /** Adds to each block what nobody in it earns more than. */
  addBounds(bounds: Float64Array): void {
    for (const { weight, best } of this.terms) addTimes(bounds, weight, best);
    if (this.time) addTimes(bounds, this.time.weight, this.time.free.most);
  }

  /** What a person at a place earns, given what those of the block earn at most together; -1 once it is clear that it falls below `least`. */
  exact(place: number, block: number, most: number, least: number): number {
    let sum = most;
    for (const { weight, of, credits, best } of this.terms) {
      sum -= weight * ((best[block] ?? 0) - (credits[of[place] ?? 0] ?? 0));
      if (sum < least) return -1;
    }
    if (!this.time) return sum;
    const { weight, free, rule } = this.time;
    const quick = free.credit(place);
    const { of, values } = this.segment.parts.shared.windows;
    const credit = quick >= 0 ? quick : rule.creditOf(values[of[place] ?? 0] as Aspects['windows']);
    return sum - weight * ((free.most[block] ?? 0) - credit);
  }
}

function addTimes(sums: Float64Array, weight: number, values: Uint16Array | Int32Array): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + weight * (values[at] ?? 0);
}
