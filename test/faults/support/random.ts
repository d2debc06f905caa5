/** Chance that can be repeated: the same seed gives the same numbers (mulberry32). */
export class Chance {
  private state: number;

  constructor(readonly seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** One of these. */
  of<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)] as T;
  }

  /** These in another order. */
  shuffled<T>(items: readonly T[]): T[] {
    const rest = [...items];
    for (let at = rest.length - 1; at > 0; at -= 1) {
      const other = this.between(0, at);
      [rest[at], rest[other]] = [rest[other] as T, rest[at] as T];
    }
    return rest;
  }

  /** Another chance, that goes its own way. */
  fork(): Chance {
    return new Chance(this.between(1, 2_147_483_647));
  }
}

/** Seed of this run: `FAULT_SEED`, so that what was seen can be seen again. */
export const seed = Number(process.env.FAULT_SEED ?? 20261125);

/** How often a fault is tried: as often as the short form says, or `FAULT_ROUNDS` times in the long one. */
export const rounds = (short: number): number => Number(process.env.FAULT_ROUNDS ?? short);
