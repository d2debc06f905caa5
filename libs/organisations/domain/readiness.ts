import type { Readiness } from './organisation.js';

const best = 4;

/** How ready an organisation says it is, of 10,000: the mean of its four answers. Null while it has said nothing. */
export function readinessScore(readiness: Readiness | null): number | null {
  if (readiness === null) return null;
  const answers = [readiness.workplace, readiness.internet, readiness.counterpart, readiness.staffContinuity];
  return Math.floor((answers.reduce((sum, answer) => sum + answer, 0) * 10_000) / (best * answers.length));
}
