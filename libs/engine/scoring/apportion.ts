/**
 * Whole weights that sum to exactly `total`, in proportion to `shares` (whole numbers ≥ 0, in a fixed order).
 *
 * By the divisor method of Webster and Sainte-Laguë, not by largest remainders: a divisor method never hands a unit to an old share
 * when a new one joins, so a requirement added unmet can never raise a score. Among equals the earlier share comes first.
 * When all shares are 0, all weights are.
 */
export function apportion(shares: readonly number[], total: number): number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  if (sum === 0) return shares.map(() => 0);
  // Rounding to the nearest is what the method gives for one divisor; the rest is handed out or taken back one unit at a time.
  const weights = shares.map((share) => Math.floor((2 * share * total + sum) / (2 * sum)));
  let spare = total - weights.reduce((all, weight) => all + weight, 0);
  for (; spare > 0; spare -= 1) {
    const next = bestBy(
      shares,
      (index) => shares[index] !== 0,
      (a, b) => claim(shares, weights, a, 1, b, 1) > 0,
    );
    weights[next] = (weights[next] ?? 0) + 1;
  }
  for (; spare < 0; spare += 1) {
    const last = bestBy(
      shares,
      (index) => weights[index] !== 0,
      (a, b) => claim(shares, weights, a, -1, b, -1) <= 0,
    );
    weights[last] = (weights[last] ?? 0) - 1;
  }
  return weights;
}

/** Compares share ÷ (2 × weight ± 1) of two, by whole numbers alone. */
const claim = (shares: readonly number[], weights: readonly number[], a: number, stepA: number, b: number, stepB: number): number =>
  (shares[a] ?? 0) * (2 * (weights[b] ?? 0) + stepB) - (shares[b] ?? 0) * (2 * (weights[a] ?? 0) + stepA);

function bestBy(shares: readonly number[], allowed: (index: number) => boolean, better: (candidate: number, best: number) => boolean): number {
  let best = -1;
  shares.forEach((_, index) => {
    if (allowed(index) && (best < 0 || better(index, best))) best = index;
  });
  return best;
}
