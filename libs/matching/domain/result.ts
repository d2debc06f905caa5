import type { MatchResult } from '#engine/scoring';

/** The part of an engine's result that a match row keeps; the ids stand in columns of their own. */
export type StoredResult = Pick<MatchResult, 'criteria' | 'requirements' | 'fields'>;

/** Rows kept for each need, and how many more are stored so that people who drop out leave no gap. */
export const kept = { list: 500, slack: 50 } as const;
