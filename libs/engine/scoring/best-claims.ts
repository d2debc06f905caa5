/** For every person and row the claim that is worth most to the row, whatever the other rows take. */
export class BestClaims {
  private readonly weights: Int32Array;
  private readonly claims: Int32Array;

  constructor(
    people: number,
    private readonly rows: number,
  ) {
    this.weights = new Int32Array(people * rows);
    this.claims = new Int32Array(people * rows).fill(-1);
  }

  /** Keeps the claim when it is worth more than what the row has. */
  offer(person: number, row: number, claim: number, weight: number): void {
    const at = person * this.rows + row;
    if (weight <= (this.weights[at] ?? 0)) return;
    this.weights[at] = weight;
    this.claims[at] = claim;
  }

  /** True when two rows of a person want the same claim. */
  isContested(person: number): boolean {
    const start = person * this.rows;
    for (let row = start + 1; row < start + this.rows; row += 1) {
      const claim = this.claims[row] ?? -1;
      if (claim < 0) continue;
      for (let other = start; other < row; other += 1) if (this.claims[other] === claim) return true;
    }
    return false;
  }

  /** The sum over the rows of what their best claims are worth. */
  total(person: number): number {
    let sum = 0;
    for (let row = person * this.rows; row < (person + 1) * this.rows; row += 1) sum += this.weights[row] ?? 0;
    return sum;
  }
}
