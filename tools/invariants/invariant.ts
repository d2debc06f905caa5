/** Something that always holds of the stored data; its statement finds what breaks it. */
export interface Invariant {
  readonly name: string;
  /** In words, what holds. */
  readonly says: string;
  /** Gives a row `subject`, `found` for each thing that breaks it. `$1`… are `params`. */
  readonly sql: string;
  readonly params?: readonly (keyof Known)[];
}

/** What the statements have to be told: the lifecycles' steps, and who had to hear of which fact. JSON. */
export interface Known {
  readonly needMoves: string;
  readonly nominationMoves: string;
  readonly reactions: string;
}

/** One thing that breaks an invariant. */
export interface Violation {
  readonly name: string;
  readonly says: string;
  readonly subject: string;
  readonly found: string;
}
