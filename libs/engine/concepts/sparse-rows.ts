/** Rows of (column, weight) pairs in typed arrays, columns ascending, with the same entries by column. */
export class SparseRows {
  private constructor(
    private readonly starts: Int32Array,
    private readonly columns: Int32Array,
    private readonly weights: Float64Array,
    private readonly columnStarts: Int32Array,
    private readonly rowsOfColumn: Int32Array,
    private readonly weightsOfColumn: Float64Array,
  ) {}

  /** Each row scaled to length 1, so that the cosine of two rows is a plain sum of products. */
  static normalised(rows: readonly (readonly (readonly [column: number, weight: number])[])[], width: number): SparseRows {
    const starts = new Int32Array(rows.length + 1);
    const columnStarts = new Int32Array(width + 1);
    rows.forEach((row, index) => {
      starts[index + 1] = (starts[index] ?? 0) + row.length;
      for (const [column] of row) columnStarts[column + 1] = (columnStarts[column + 1] ?? 0) + 1;
    });
    for (let column = 0; column < width; column += 1) columnStarts[column + 1] = (columnStarts[column + 1] ?? 0) + (columnStarts[column] ?? 0);
    const size = starts[rows.length] ?? 0;
    const [columns, weights, rowsOfColumn, weightsOfColumn] = [
      new Int32Array(size),
      new Float64Array(size),
      new Int32Array(size),
      new Float64Array(size),
    ];
    const next = columnStarts.slice();
    rows.forEach((row, index) => {
      let square = 0;
      for (const [, weight] of row) square += weight * weight;
      const length = Math.sqrt(square);
      let at = starts[index] ?? 0;
      for (const [column, weight] of [...row].sort(([a], [b]) => a - b)) {
        columns[at] = column;
        weights[at] = length === 0 ? 0 : weight / length;
        const place = next[column] ?? 0;
        next[column] = place + 1;
        rowsOfColumn[place] = index;
        weightsOfColumn[place] = weights[at] ?? 0;
        at += 1;
      }
    });
    return new SparseRows(starts, columns, weights, columnStarts, rowsOfColumn, weightsOfColumn);
  }

  get height(): number {
    return this.starts.length - 1;
  }

  get width(): number {
    return this.columnStarts.length - 1;
  }

  /** Adds `factor` × row to a dense vector. */
  addTo(vector: Float64Array, row: number, factor: number): void {
    const end = this.starts[row + 1] ?? 0;
    for (let at = this.starts[row] ?? 0; at < end; at += 1) {
      const column = this.columns[at] ?? 0;
      vector[column] = (vector[column] ?? 0) + factor * (this.weights[at] ?? 0);
    }
  }

  /** The product of every row with a dense vector over the columns. */
  times(vector: Float64Array): Float64Array {
    const products = new Float64Array(this.height);
    for (let row = 0; row < products.length; row += 1) {
      let sum = 0;
      const end = this.starts[row + 1] ?? 0;
      for (let at = this.starts[row] ?? 0; at < end; at += 1) sum += (this.weights[at] ?? 0) * (vector[this.columns[at] ?? 0] ?? 0);
      products[row] = sum;
    }
    return products;
  }

  /** Adds `factor` × the cosine of one row with every row to `result`. */
  addCosines(result: Float64Array, row: number, factor: number): void {
    const end = this.starts[row + 1] ?? 0;
    for (let at = this.starts[row] ?? 0; at < end; at += 1) {
      const column = this.columns[at] ?? 0;
      const weight = factor * (this.weights[at] ?? 0);
      const last = this.columnStarts[column + 1] ?? 0;
      for (let place = this.columnStarts[column] ?? 0; place < last; place += 1) {
        const other = this.rowsOfColumn[place] ?? 0;
        result[other] = (result[other] ?? 0) + weight * (this.weightsOfColumn[place] ?? 0);
      }
    }
  }
}

/** How many rows have each column. */
export function columnCounts(rows: readonly (readonly (readonly [column: number, weight: number])[])[], width: number): Int32Array {
  const counts = new Int32Array(width);
  for (const row of rows) for (const [column] of row) counts[column] = (counts[column] ?? 0) + 1;
  return counts;
}
