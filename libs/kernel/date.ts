/** Calendar dates as `YYYY-MM-DD`: they compare as strings, and no time zone can move them by a day. */
export type IsoDate = string;

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** True in a year with a 29 February. */
export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** True for a day that exists, from the year 1900 to 2199: outside it is a slip of the keyboard. */
export function isDate(value: unknown): value is IsoDate {
  const parts = typeof value === 'string' ? /^(19|20|21)(\d{2})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (!parts) return false;
  const year = Number(`${parts[1]}${parts[2]}`);
  const month = Number(parts[3]);
  const day = Number(parts[4]);
  const length = month === 2 && isLeapYear(year) ? 29 : (daysInMonth[month - 1] ?? 0);
  return day >= 1 && day <= length;
}

/**
 * Completed years of life on a day. Who was born on 29 February grows a year older on 1 March of a common year:
 * a year is complete only when the day itself has been reached.
 */
export function ageOn(birthDate: IsoDate, on: IsoDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The day that lies `days` after (or, when negative, before) a day. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** Completed months from one day to another, never below zero. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return Math.max(0, to.slice(8) < from.slice(8) ? months - 1 : months);
}
