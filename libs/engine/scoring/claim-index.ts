import type { PreparedPerson } from './prepared.js';

/** Who claims a concept, and where in their list of claims: one look instead of a walk through every profile. */
export class ClaimIndex {
  private readonly starts: Int32Array;
  /** Positions of people in their list, and of the claim among the person's claims. */
  private readonly people: Int32Array;
  private readonly claims: Uint16Array;

  constructor(list: readonly PreparedPerson[], concepts: number) {
    this.starts = new Int32Array(concepts + 1);
    for (const { concepts: claimed } of list) for (const concept of claimed) this.starts[concept + 1] = (this.starts[concept + 1] ?? 0) + 1;
    for (let concept = 0; concept < concepts; concept += 1) this.starts[concept + 1] = (this.starts[concept + 1] ?? 0) + (this.starts[concept] ?? 0);
    const size = this.starts[concepts] ?? 0;
    this.people = new Int32Array(size);
    this.claims = new Uint16Array(size);
    const next = this.starts.slice();
    list.forEach(({ concepts: claimed }, person) => {
      for (let claim = 0; claim < claimed.length; claim += 1) {
        const concept = claimed[claim] ?? 0;
        const place = next[concept] ?? 0;
        next[concept] = place + 1;
        this.people[place] = person;
        this.claims[place] = claim;
      }
    });
  }

  /** Calls `take` for everyone who claims a concept. */
  each(concept: number, take: (person: number, claim: number) => void): void {
    const end = this.starts[concept + 1] ?? 0;
    for (let place = this.starts[concept] ?? 0; place < end; place += 1) take(this.people[place] ?? 0, this.claims[place] ?? 0);
  }
}
