const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Pauses after the first, second, … failed try; the last one goes on. */
const pauses: readonly number[] = [10 * second, 30 * second, minute, 2 * minute, 5 * minute, 15 * minute, 30 * minute, hour];

/** A letter that nobody took for so long is given up. */
export const longestMs = 72 * hour;

/** When to try again after `attempts` tries; null when the letter is past its use, or has been tried long enough. */
export function nextTry(attempts: number, now: Date, createdAt: Date, usefulUntil: Date | null): Date | null {
  const next = new Date(now.getTime() + (pauses[Math.min(attempts, pauses.length) - 1] ?? hour));
  const end = Math.min(createdAt.getTime() + longestMs, usefulUntil?.getTime() ?? Number.POSITIVE_INFINITY);
  return next.getTime() < end ? next : null;
}
