import { assign } from './assignment.js';
import type { Edge } from './assignment.js';

/** Steps of the search after which the general method takes over. */
const mostSteps = 300;

/**
 * What the claims of one person come to at most when each meets one requirement: the total only, for very many people one after the other.
 * Claims are offered row by row or in any order; each row's best claim by itself gives a bound, which is the total when no claim is wanted
 * twice. Otherwise rows are tried from the first to the last, the best free claim first, and a branch that cannot come above the best total
 * so far is left.
 */
export class JointMatch {
  private rows = 0;
  private edges = 0;
  private edgeRow = new Int32Array(64);
  private edgeClaim = new Int32Array(64);
  private edgeValue = new Int32Array(64);
  private rowBest = new Int32Array(16);
  private rowClaim = new Int32Array(16);
  private readonly used: Uint8Array;
  private starts = new Int32Array(17);
  private order = new Int32Array(64);
  private after = new Float64Array(17);
  private steps = 0;
  private most = 0;

  /** `concepts`: one more than the highest number that a claim can have. */
  constructor(concepts: number) {
    this.used = new Uint8Array(concepts);
  }

  begin(rows: number): void {
    if (rows > this.rowBest.length) {
      this.rowBest = new Int32Array(rows * 2);
      this.rowClaim = new Int32Array(rows * 2);
      this.starts = new Int32Array(rows * 2 + 1);
      this.after = new Float64Array(rows * 2 + 1);
    }
    this.rows = rows;
    this.edges = 0;
    for (let row = 0; row < rows; row += 1) {
      this.rowBest[row] = 0;
      this.rowClaim[row] = -1;
    }
  }

  /** A claim that would add `value` if it met the row. One concept may be offered to a row more than once: the best counts. */
  offer(row: number, claim: number, value: number): void {
    if (value === 0) return;
    if (this.edges === this.edgeRow.length) this.widen();
    this.edgeRow[this.edges] = row;
    this.edgeClaim[this.edges] = claim;
    this.edgeValue[this.edges] = value;
    this.edges += 1;
    if (value > (this.rowBest[row] ?? 0)) {
      this.rowBest[row] = value;
      this.rowClaim[row] = claim;
    }
  }

  /** No assignment comes to more. */
  bound(): number {
    let sum = 0;
    for (let row = 0; row < this.rows; row += 1) sum += this.rowBest[row] ?? 0;
    return sum;
  }

  /** The largest total of one claim to one requirement. Where it is below `least`, any number below `least` may come out. */
  total(least = 0): number {
    if (!this.isContested()) return this.bound();
    this.sortByRow();
    this.steps = 0;
    this.most = Math.max(0, least - 1);
    return this.search(0, 0) ? this.most : this.solved();
  }

  private isContested(): boolean {
    let contested = false;
    for (let row = 0; row < this.rows; row += 1) {
      const claim = this.rowClaim[row] ?? -1;
      if (claim < 0) continue;
      if (this.used[claim] === 1) contested = true;
      this.used[claim] = 1;
    }
    for (let row = 0; row < this.rows; row += 1) if ((this.rowClaim[row] ?? -1) >= 0) this.used[this.rowClaim[row] ?? 0] = 0;
    return contested;
  }

  /** Edges row by row, in each the best first; and what the rows from each on come to at most. */
  private sortByRow(): void {
    this.starts.fill(0, 0, this.rows + 1);
    for (let edge = 0; edge < this.edges; edge += 1) {
      const row = this.edgeRow[edge] ?? 0;
      this.starts[row + 1] = (this.starts[row + 1] ?? 0) + 1;
    }
    for (let row = 0; row < this.rows; row += 1) this.starts[row + 1] = (this.starts[row + 1] ?? 0) + (this.starts[row] ?? 0);
    for (let edge = 0; edge < this.edges; edge += 1) {
      const row = this.edgeRow[edge] ?? 0;
      const first = this.starts[row] ?? 0;
      // Insertion from the back: lists are short.
      let at = first + this.placed(row);
      const value = this.edgeValue[edge] ?? 0;
      for (; at > first && (this.edgeValue[this.order[at - 1] ?? 0] ?? 0) < value; at -= 1) this.order[at] = this.order[at - 1] ?? 0;
      this.order[at] = edge;
    }
    this.after[this.rows] = 0;
    for (let row = this.rows - 1; row >= 0; row -= 1) {
      this.after[row] = (this.after[row + 1] ?? 0) + (this.rowBest[row] ?? 0);
      this.counts[row] = 0;
    }
  }

  private counts = new Int32Array(16);

  private placed(row: number): number {
    if (row >= this.counts.length) {
      const wider = new Int32Array(Math.max(row + 1, this.counts.length * 2));
      wider.set(this.counts);
      this.counts = wider;
    }
    const placed = this.counts[row] ?? 0;
    this.counts[row] = placed + 1;
    return placed;
  }

  /** False when there are too many ways to try. */
  private search(row: number, sum: number): boolean {
    this.steps += 1;
    if (this.steps > mostSteps) return false;
    if (row === this.rows) {
      if (sum > this.most) this.most = sum;
      return true;
    }
    const rest = this.after[row + 1] ?? 0;
    const end = this.starts[row + 1] ?? 0;
    for (let at = this.starts[row] ?? 0; at < end; at += 1) {
      const edge = this.order[at] ?? 0;
      const value = this.edgeValue[edge] ?? 0;
      if (sum + value + rest <= this.most) return true;
      const claim = this.edgeClaim[edge] ?? 0;
      if (this.used[claim] === 1) continue;
      this.used[claim] = 1;
      const whole = this.search(row + 1, sum + value);
      this.used[claim] = 0;
      if (!whole) return false;
    }
    return sum + rest <= this.most || this.search(row + 1, sum);
  }

  private solved(): number {
    const best = new Map<string, Edge>();
    const columns = new Map<number, number>();
    for (let edge = 0; edge < this.edges; edge += 1) {
      const [row, claim, weight] = [this.edgeRow[edge] ?? 0, this.edgeClaim[edge] ?? 0, this.edgeValue[edge] ?? 0];
      const column = columns.get(claim) ?? columns.size;
      columns.set(claim, column);
      const known = best.get(`${row}/${column}`);
      if (!known || known.weight < weight) best.set(`${row}/${column}`, { row, column, weight, order: column });
    }
    let sum = 0;
    assign(this.rows, columns.size, [...best.values()]).forEach((column, row) => {
      sum += best.get(`${row}/${column}`)?.weight ?? 0;
    });
    return sum;
  }

  private widen(): void {
    const wider = (array: Int32Array): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(array.length * 2);
      next.set(array);
      return next;
    };
    this.edgeRow = wider(this.edgeRow);
    this.edgeClaim = wider(this.edgeClaim);
    this.edgeValue = wider(this.edgeValue);
    this.order = new Int32Array(this.edgeRow.length);
  }
}
