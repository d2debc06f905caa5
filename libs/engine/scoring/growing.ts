/** A typed array of whole numbers that grows. */
export class Growing {
  private items = new Int32Array(16);
  length = 0;

  push(value: number): void {
    if (this.length === this.items.length) {
      const wider = new Int32Array(this.items.length * 2);
      wider.set(this.items);
      this.items = wider;
    }
    this.items[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.items[index] ?? 0;
  }

  /** What was pushed, as a view. */
  view(): Int32Array {
    return this.items.subarray(0, this.length);
  }
}
