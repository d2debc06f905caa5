import type { PreparedPerson } from './prepared.js';

/** One part of a score outside the skills: how much a person earns (0–10,000), and why. */
export interface Rule<Detail> {
  credit(person: PreparedPerson): number;
  detail(person: PreparedPerson): Detail;
}

/** The part of 10,000 that `has` is of `asked`, rounded down and at most whole. */
export const share = (has: number, asked: number): number => (has >= asked ? 10_000 : Math.floor((has * 10_000) / asked));

/** A share of a share. */
export const times = (one: number, other: number): number => Math.floor((one * other) / 10_000);
