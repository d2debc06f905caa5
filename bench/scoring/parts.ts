/** What each process of the benchmark is asked and answers; they speak JSON. */
export interface Setup {
  readonly people: number;
  readonly needs: number;
  readonly seed: number;
  /** Needs that a slow peer is measured on. */
  readonly sample: number;
}

/** How many a list keeps, and how many of them get their reasons. */
export const listed = 500;
export const explained = 50;
