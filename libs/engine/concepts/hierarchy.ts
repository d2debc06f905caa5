import { Adjacency } from './adjacency.js';

/** A directed acyclic graph of concepts with the closure of its parent links. */
export class Hierarchy {
  /** Distinct proper ancestors and descendants. */
  readonly ancestors: Adjacency;
  readonly descendants: Adjacency;
  readonly children: Adjacency;

  private constructor(
    readonly parents: Adjacency,
    order: readonly number[],
  ) {
    const above: number[][] = Array.from({ length: parents.size }, () => []);
    for (const node of order) {
      const all = new Set<number>();
      for (const parent of parents.of(node)) {
        all.add(parent);
        for (const ancestor of above[parent] ?? []) all.add(ancestor);
      }
      above[node] = [...all];
    }
    this.ancestors = Adjacency.fromLists(above);
    this.descendants = this.ancestors.transposed();
    this.children = parents.transposed();
  }

  /** Null when a concept would be its own ancestor; `cycle` then lists the concepts that are caught in one. */
  static from(parents: Adjacency): { readonly hierarchy: Hierarchy | null; readonly cycle: readonly number[] } {
    const children = parents.transposed();
    const waiting = Int32Array.from({ length: parents.size }, (_, node) => parents.of(node).length);
    const order: number[] = [];
    waiting.forEach((count, node) => {
      if (count === 0) order.push(node);
    });
    // `order` grows while it is walked: parents always come before their children.
    for (let next = 0; next < order.length; next += 1) {
      for (const child of children.of(order[next] ?? 0)) {
        waiting[child] = (waiting[child] ?? 0) - 1;
        if (waiting[child] === 0) order.push(child);
      }
    }
    if (order.length === parents.size) return { hierarchy: new Hierarchy(parents, order), cycle: [] };
    return { hierarchy: null, cycle: [...waiting.keys()].filter((node) => (waiting[node] ?? 0) > 0) };
  }

  /** The shortest way up from a concept to an ancestor, both included; among equals the one with the smallest ids. Empty when there is none. */
  wayUp(from: number, to: number): number[] {
    if (from === to) return [from];
    if (!this.ancestors.has(from, to)) return [];
    const cameFrom = new Map<number, number>([[from, from]]);
    const queue = [from];
    for (let next = 0; next < queue.length; next += 1) {
      const node = queue[next] ?? from;
      for (const parent of this.parents.of(node)) {
        if (cameFrom.has(parent)) continue;
        cameFrom.set(parent, node);
        if (parent === to) return unwind(cameFrom, from, to);
        queue.push(parent);
      }
    }
    return [];
  }
}

function unwind(cameFrom: ReadonlyMap<number, number>, from: number, to: number): number[] {
  const way = [to];
  let node = to;
  while (node !== from) {
    node = cameFrom.get(node) ?? from;
    way.push(node);
  }
  return way.reverse();
}
