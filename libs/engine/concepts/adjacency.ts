/** Lists of neighbours in two typed arrays: those of node `i` are `items[starts[i]] … items[starts[i + 1] - 1]`, ascending and distinct. */
export class Adjacency {
  private constructor(
    readonly starts: Int32Array,
    readonly items: Int32Array,
  ) {}

  /** From pairs in any order; repeated pairs count once. */
  static from(size: number, pairs: readonly (readonly [from: number, to: number])[]): Adjacency {
    const lists: number[][] = Array.from({ length: size }, () => []);
    for (const [from, to] of pairs) lists[from]?.push(to);
    return Adjacency.fromLists(lists);
  }

  /** From one list a node. */
  static fromLists(lists: readonly (readonly number[])[]): Adjacency {
    const clean = lists.map((list) => [...new Set(list)].sort((a, b) => a - b));
    const starts = new Int32Array(clean.length + 1);
    clean.forEach((list, index) => {
      starts[index + 1] = (starts[index] ?? 0) + list.length;
    });
    const items = new Int32Array(starts[clean.length] ?? 0);
    clean.forEach((list, index) => items.set(list, starts[index]));
    return new Adjacency(starts, items);
  }

  get size(): number {
    return this.starts.length - 1;
  }

  /** The neighbours of a node, as a view on the shared array. */
  of(node: number): Int32Array {
    return this.items.subarray(this.starts[node], this.starts[node + 1]);
  }

  /** The same edges, the other way round. */
  transposed(): Adjacency {
    const lists: number[][] = Array.from({ length: this.size }, () => []);
    for (let node = 0; node < this.size; node += 1) for (const other of this.of(node)) lists[other]?.push(node);
    return Adjacency.fromLists(lists);
  }

  /** True when the edge exists. */
  has(from: number, to: number): boolean {
    let low = this.starts[from] ?? 0;
    let high = (this.starts[from + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.items[middle] ?? -1;
      if (found === to) return true;
      if (found < to) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  }
}
