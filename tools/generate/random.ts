/** A stream of pseudo-random numbers (sfc32) that is the same on every machine; it uses integer arithmetic only. */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private d = 1;

  /** Streams with different names are independent, so that line 7 does not depend on how many lines come before it. */
  constructor(name: string) {
    let h1 = 0x9e3779b9 | 0;
    let h2 = 0x243f6a88 | 0;
    let h3 = 0xb7e15162 | 0;
    for (let index = 0; index < name.length; index++) {
      const unit = name.charCodeAt(index);
      h1 = Math.imul(h1 ^ unit, 0x85ebca6b);
      h2 = Math.imul(h2 ^ unit, 0xc2b2ae35);
      h3 = Math.imul(h3 ^ unit, 0x27d4eb2f);
      h1 = (h1 << 13) | (h1 >>> 19);
      h2 = (h2 << 15) | (h2 >>> 17);
      h3 = (h3 << 17) | (h3 >>> 15);
    }
    this.a = h1 ^ h3;
    this.b = h2 ^ h1;
    this.c = h3 ^ h2;
    for (let round = 0; round < 15; round++) this.next();
  }

  /** A fraction in [0, 1). */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** One of the entries, in proportion to its weight. */
  weighted<T>(entries: readonly (readonly [T, number])[]): T {
    let total = 0;
    for (const [, weight] of entries) total += weight;
    let left = this.next() * total;
    for (const [item, weight] of entries) {
      left -= weight;
      if (left < 0) return item;
    }
    return this.pick(entries)[0];
  }

  /** `count` different items in random order; all of them when there are fewer. */
  sample<T>(items: readonly T[], count: number): T[] {
    const pool = [...items];
    const take = Math.min(count, pool.length);
    for (let index = 0; index < take; index++) {
      const other = index + Math.floor(this.next() * (pool.length - index));
      const held = pool[index] as T;
      pool[index] = pool[other] as T;
      pool[other] = held;
    }
    return pool.slice(0, take);
  }

  /** A whole number with its middle at `middle` and thin ends at `middle ± spread`. */
  around(middle: number, spread: number): number {
    const bell = (this.next() + this.next() + this.next()) / 1.5 - 1;
    return Math.round(middle + bell * spread);
  }
}

/**
 * The entry at `index` of an endless pile of shuffled decks. Every entry comes up as often as its weight says in each deck,
 * so that forty needs already cover every sector.
 */
export function fromDeck<T>(name: string, entries: readonly (readonly [T, number])[], index: number): T {
  const deck: T[] = [];
  for (const [item, copies] of entries) for (let copy = 0; copy < copies; copy++) deck.push(item);
  const round = Math.floor(index / deck.length);
  const shuffled = new Random(`${name}/deck/${round}`).sample(deck, deck.length);
  return shuffled[index % deck.length] as T;
}
