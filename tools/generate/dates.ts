/** Months since January of the year 0: careers are laid out in months, written as dates at the end. */
export type Month = number;

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** The month of an ISO date. */
export function monthOf(date: string): Month {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

export const yearOf = (month: Month): number => Math.floor(month / 12);

/** The first day of a month, as an ISO date. */
export const firstDay = (month: Month): string => `${yearOf(month)}-${two((month % 12) + 1)}-01`;

/** The last day of a month, as an ISO date. */
export function lastDay(month: Month): string {
  const days = new Date(Date.UTC(yearOf(month), (month % 12) + 1, 0)).getUTCDate();
  return `${yearOf(month)}-${two((month % 12) + 1)}-${two(days)}`;
}

/** The date `days` after an ISO date. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The Monday on or after an ISO date: work begins on Mondays. */
export function nextMonday(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addDays(date, (8 - weekday) % 7);
}

/** True for a calendar date written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && addDays(text, 0) === text;
}
