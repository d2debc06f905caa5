/** The best so many people of one need: by score, then by the order of ties, then by id. Below the last of a full list nobody comes in. */
export class BestList {
  private readonly scores: Float64Array;
  private readonly places: Int32Array;
  private size = 0;
  private highestGone = -1;

  constructor(
    private readonly most: number,
    /** Negative when the first comes before the second among people of equal score. */
    private readonly order: (a: number, b: number) => number,
  ) {
    this.scores = new Float64Array(most);
    this.places = new Int32Array(most);
  }

  /** Whoever has less cannot come in; -1 while there is room. Who has just as much may. */
  get floor(): number {
    return this.size < this.most ? -1 : (this.scores[0] ?? 0);
  }

  /** True when someone who did not stay has just as much as the last one of the list. */
  get tiedBelow(): boolean {
    return this.size > 0 && this.highestGone === this.scores[0];
  }

  /** Takes somebody in if they are among the best so far. */
  add(place: number, score: number): void {
    if (this.size < this.most) {
      this.size += 1;
      this.rise(this.size - 1, place, score);
      return;
    }
    const [last, lastScore] = [this.places[0] ?? 0, this.scores[0] ?? 0];
    if (this.most === 0 || !this.isWorse(lastScore, last, score, place)) {
      this.highestGone = Math.max(this.highestGone, score);
      return;
    }
    this.highestGone = Math.max(this.highestGone, lastScore);
    this.sink(place, score);
  }

  /** Everyone in the list, the best first. */
  sorted(): { readonly places: Int32Array; readonly scores: Float64Array } {
    const order = Int32Array.from({ length: this.size }, (_, at) => at).sort((a, b) => {
      const step = (this.scores[b] ?? 0) - (this.scores[a] ?? 0);
      return step !== 0 ? step : this.order(this.places[a] ?? 0, this.places[b] ?? 0);
    });
    return { places: Int32Array.from(order, (at) => this.places[at] ?? 0), scores: Float64Array.from(order, (at) => this.scores[at] ?? 0) };
  }

  private isWorse(score: number, place: number, otherScore: number, other: number): boolean {
    return score < otherScore || (score === otherScore && this.order(place, other) > 0);
  }

  /** A heap with the last of the list on top. */
  private rise(from: number, place: number, score: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.isWorse(score, place, this.scores[above] ?? 0, this.places[above] ?? 0)) break;
      this.scores[at] = this.scores[above] ?? 0;
      this.places[at] = this.places[above] ?? 0;
      at = above;
    }
    this.scores[at] = score;
    this.places[at] = place;
  }

  private sink(place: number, score: number): void {
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.size) break;
      const beside = below + 1;
      if (beside < this.size && this.isWorse(this.scores[beside] ?? 0, this.places[beside] ?? 0, this.scores[below] ?? 0, this.places[below] ?? 0)) {
        below = beside;
      }
      if (!this.isWorse(this.scores[below] ?? 0, this.places[below] ?? 0, score, place)) break;
      this.scores[at] = this.scores[below] ?? 0;
      this.places[at] = this.places[below] ?? 0;
      at = below;
    }
    this.scores[at] = score;
    this.places[at] = place;
  }
}
