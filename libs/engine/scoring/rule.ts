import type { Aspects } from './aspects.js';

/** One part of a score outside the skills: how much a person earns (0–10,000), and why. It reads one aspect of the person. */
export interface Rule<Detail> {
  readonly reads: keyof Aspects;
  /** All that the credit depends on beside the aspect, as text: two rules with the same key give the same credits. Null for rules that few share. */
  readonly key: string | null;
  /** Of a value of the aspect that is read: people who share the value share the credit. */
  creditOf(value: Aspects[keyof Aspects]): number;
  credit(person: Aspects): number;
  detail(person: Aspects): Detail;
}

/** A rule on one aspect. */
export function ruleOn<K extends keyof Aspects, Detail>(
  reads: K,
  key: string | null,
  rule: { credit(value: Aspects[K]): number; detail(value: Aspects[K]): Detail },
): Rule<Detail> {
  return {
    reads,
    key: key === null ? null : `${reads} ${key}`,
    creditOf: (value) => rule.credit(value as Aspects[K]),
    credit: (person) => rule.credit(person[reads]),
    detail: (person) => rule.detail(person[reads]),
  };
}

/** The part of 10,000 that `has` is of `asked`, rounded down and at most whole. */
export const share = (has: number, asked: number): number => (has >= asked ? 10_000 : Math.floor((has * 10_000) / asked));

/** A share of a share. */
export const times = (one: number, other: number): number => Math.floor((one * other) / 10_000);
