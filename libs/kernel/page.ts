/** One page of rows in a stated order, with the total as far as it may be known. */
export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly item: T }[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** Rows the reader may see, counted up to `totalCap`. */
  readonly total: number;
  readonly totalCapped: boolean;
}

/** Counting stops here; the screen shows "1,000+". */
export const totalCap = 1000;

/** The four paging arguments of a connection. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}
