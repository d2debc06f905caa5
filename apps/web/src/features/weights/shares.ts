/** One criterion with its weight. */
export interface Share {
  readonly criterion: string;
  readonly label: string;
  readonly weight: number;
}

/** All shares together. */
export const allShares = 100;

export const sumOf = (shares: readonly { weight: number }[]): number => shares.reduce((sum, { weight }) => sum + weight, 0);

/**
 * The same proportions in whole percents that add up to 100: each rounded down, then one more for those that lost most, in their order.
 * What adds up to nothing stays as it is.
 */
export function toHundred<T extends { readonly weight: number }>(shares: readonly T[]): T[] {
  const sum = sumOf(shares);
  if (sum <= 0) return [...shares];
  const exact = shares.map(({ weight }) => (weight / sum) * allShares);
  const whole = exact.map(Math.floor);
  const left = allShares - whole.reduce((all, one) => all + one, 0);
  const lucky = exact
    .map((value, index) => ({ index, lost: value - Math.floor(value) }))
    .sort((a, b) => b.lost - a.lost || a.index - b.index)
    .slice(0, left);
  for (const { index } of lucky) whole[index] = (whole[index] ?? 0) + 1;
  return shares.map((share, index) => ({ ...share, weight: whole[index] ?? 0 }));
}

/** A typed whole number from 0 to 100, or null when it is none. */
export function shareOf(text: string): number | null {
  const typed = text.trim();
  if (!/^\d{1,3}$/.test(typed)) return null;
  const value = Number(typed);
  return value <= allShares ? value : null;
}

interface Dated {
  readonly validFrom: string;
  readonly version: number;
}

/** The sheet in force on a day: the latest first day that has come, and of these the newest version. */
export const inForce = <T extends Dated>(sheets: readonly T[], day: string): T | null =>
  sheets
    .filter(({ validFrom }) => validFrom <= day)
    .sort((a, b) => (a.validFrom === b.validFrom ? b.version - a.version : a.validFrom < b.validFrom ? 1 : -1))[0] ?? null;

interface Sheet extends Dated {
  readonly view: string;
  readonly weights: readonly Share[];
}

/**
 * What may be weighed in a view: all that a sheet of the programme weighs, in the order of the newest, but for the need's view nothing that
 * only sheets of the person's view know.
 */
export function weighable(sheets: readonly Sheet[], view: string): { criterion: string; label: string }[] {
  const found = new Map<string, string>();
  for (const sheet of sheets) {
    if (view === 'need' && sheet.view !== 'need') continue;
    for (const { criterion, label } of sheet.weights) found.set(criterion, label);
  }
  return [...found].map(([criterion, label]) => ({ criterion, label }));
}
