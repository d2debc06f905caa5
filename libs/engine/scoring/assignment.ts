/** A claim that may meet a requirement. */
export interface Edge {
  readonly row: number;
  readonly column: number;
  /** Whole number ≥ 0. */
  readonly weight: number;
  /** Place among the choices of this row: the smaller, the rather. Distinct within the row. */
  readonly order: number;
}

/** The column a row ends without. */
export const unassigned = -1;

/**
 * One joint assignment of columns to rows, each used at most once, of the largest total weight. Among equal totals the lexicographically
 * smallest: row 0 gets its most preferred column, then row 1, and so on; going without comes last.
 *
 * Whole numbers throughout, so a tie is a tie. Shortest augmenting paths (Hungarian method) find the optimum with its prices; every other
 * optimum uses tight edges alone and keeps all priced columns in use, which makes the lexicographic step a search along tight edges.
 */
export function assign(rows: number, columns: number, edges: readonly Edge[]): Int32Array {
  const problem = new Assignment(rows, columns, edges);
  for (let row = 0; row < rows; row += 1) problem.place(row);
  for (let row = 0; row < rows; row += 1) problem.prefer(row);
  return Int32Array.from({ length: rows }, (_, row) => problem.columnOf(row));
}

const free = -1;

class Assignment {
  /** Every row has a column of its own, worth 0, that stands for going without. */
  private readonly width: number;
  private readonly cost: Float64Array;
  private readonly rowPrice: Float64Array;
  private readonly columnPrice: Float64Array;
  private readonly occupant: Int32Array;
  private readonly choice: Int32Array;
  private readonly choices: readonly (readonly number[])[];

  constructor(
    rows: number,
    private readonly columns: number,
    edges: readonly Edge[],
  ) {
    this.width = columns + rows;
    this.cost = new Float64Array(rows * this.width).fill(Number.POSITIVE_INFINITY);
    this.rowPrice = new Float64Array(rows);
    this.columnPrice = new Float64Array(this.width);
    this.occupant = new Int32Array(this.width).fill(free);
    this.choice = new Int32Array(rows).fill(free);
    const choices: Edge[][] = Array.from({ length: rows }, () => []);
    for (const edge of edges) {
      this.cost[edge.row * this.width + edge.column] = -edge.weight;
      choices[edge.row]?.push(edge);
    }
    this.choices = choices.map((list, row) => [...list.sort((a, b) => a.order - b.order).map(({ column }) => column), columns + row]);
    for (let row = 0; row < rows; row += 1) this.cost[row * this.width + columns + row] = 0;
  }

  columnOf(row: number): number {
    const column = this.choice[row] ?? free;
    return column < this.columns ? column : unassigned;
  }

  /** Brings one more row in by the shortest augmenting path. */
  place(row: number): void {
    const distance = new Float64Array(this.width).fill(Number.POSITIVE_INFINITY);
    const reachedFrom = new Int32Array(this.width).fill(free);
    const settled: number[] = [];
    const isSettled = new Uint8Array(this.width);
    let from = row;
    let fromColumn = free;
    let length = 0;
    for (;;) {
      for (const column of this.choices[from] ?? []) {
        if (isSettled[column] === 1) continue;
        const through = length + this.slack(from, column);
        if (through < (distance[column] ?? 0)) {
          distance[column] = through;
          reachedFrom[column] = fromColumn;
        }
      }
      const nearest = this.nearest(distance, isSettled);
      length = distance[nearest] ?? 0;
      isSettled[nearest] = 1;
      settled.push(nearest);
      if (this.occupant[nearest] === free) break;
      fromColumn = nearest;
      from = this.occupant[nearest] ?? row;
    }
    this.reprice(row, settled, distance, length);
    for (let column = settled.at(-1) ?? free; column !== free;) {
      const before = reachedFrom[column] ?? free;
      const mover = before === free ? row : (this.occupant[before] ?? row);
      this.occupant[column] = mover;
      this.choice[mover] = column;
      column = before;
    }
  }

  private nearest(distance: Float64Array, isSettled: Uint8Array): number {
    let best = free;
    for (let column = 0; column < this.width; column += 1) {
      if (isSettled[column] === 0 && (best === free || (distance[column] ?? 0) < (distance[best] ?? 0))) best = column;
    }
    return best;
  }

  private reprice(row: number, settled: readonly number[], distance: Float64Array, length: number): void {
    this.rowPrice[row] = (this.rowPrice[row] ?? 0) + length;
    for (const column of settled) {
      const gain = length - (distance[column] ?? 0);
      const occupant = this.occupant[column] ?? free;
      this.columnPrice[column] = (this.columnPrice[column] ?? 0) - gain;
      if (occupant !== free) this.rowPrice[occupant] = (this.rowPrice[occupant] ?? 0) + gain;
    }
  }

  private slack(row: number, column: number): number {
    return (this.cost[row * this.width + column] ?? 0) - (this.rowPrice[row] ?? 0) - (this.columnPrice[column] ?? 0);
  }

  /** Moves a row to the most preferred column that some optimum allows, the rows before it staying where they are. */
  prefer(row: number): void {
    const current = this.choice[row] ?? free;
    for (const column of this.choices[row] ?? []) {
      if (column === current) return;
      if (this.slack(row, column) !== 0 || this.isFixed(column, row)) continue;
      const way = this.way(column, current, row);
      if (way.length === 0) continue;
      let mover = row;
      for (const stop of way) {
        const next = this.occupant[stop] ?? free;
        this.occupant[stop] = mover;
        if (mover !== free) this.choice[mover] = stop;
        mover = next;
      }
      return;
    }
  }

  private isFixed(column: number, row: number): boolean {
    const occupant = this.occupant[column] ?? free;
    return occupant !== free && occupant < row;
  }

  /**
   * How those in the way move on: from the wanted column over tight edges to the one given up. A column without price may fall free,
   * and what falls free may take the place of another free one.
   */
  private way(wanted: number, givenUp: number, row: number): number[] {
    const cameFrom = new Int32Array(this.width).fill(free);
    cameFrom[wanted] = wanted;
    const queue = [wanted];
    for (let next = 0; next < queue.length; next += 1) {
      const column = queue[next] ?? wanted;
      const occupant = this.occupant[column] ?? free;
      for (const target of occupant === free ? this.unpriced() : (this.choices[occupant] ?? [])) {
        if (cameFrom[target] !== free || this.isFixed(target, row)) continue;
        if (occupant !== free && this.slack(occupant, target) !== 0) continue;
        cameFrom[target] = column;
        if (target === givenUp) return this.unwind(cameFrom, wanted, givenUp);
        queue.push(target);
      }
    }
    return [];
  }

  private unpriced(): number[] {
    const list: number[] = [];
    for (let column = 0; column < this.width; column += 1) if (this.columnPrice[column] === 0) list.push(column);
    return list;
  }

  private unwind(cameFrom: Int32Array, wanted: number, givenUp: number): number[] {
    const way = [givenUp];
    let column = givenUp;
    while (column !== wanted) {
      column = cameFrom[column] ?? wanted;
      way.push(column);
    }
    return way.reverse();
  }
}
