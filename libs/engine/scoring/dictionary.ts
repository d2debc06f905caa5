/** Distinct values with their numbers: what many people share is kept once. */
export class Dictionary<T> {
  private readonly numbers = new Map<string, number>();
  readonly values: T[] = [];

  /** The number of a value, by its text; a new one when it was not there. */
  numberOf(text: string, value: T): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.values.length);
    return this.values.push(value) - 1;
  }
}
