/** A date of JSON Resume: a year, a month or a day. */
const shape = /^((?:19|20|21)\d{2})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

const days = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** True for 2020, 2020-05 and 2020-05-01, when the day exists. */
export function isResumeDate(value: string): boolean {
  const found = shape.exec(value);
  return found !== null && (found[3] === undefined || Number(found[3]) <= days(Number(found[1]), Number(found[2])));
}

/** The first day that a date may mean. */
export function earliest(value: string): string {
  return value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value;
}

/** The last day that a date may mean. */
export function latest(value: string): string {
  if (value.length === 4) return `${value}-12-31`;
  return value.length === 7 ? `${value}-${days(Number(value.slice(0, 4)), Number(value.slice(5, 7)))}` : value;
}

export const isExact = (value: string): boolean => value.length === 10;

/** Words that people put where a job still lasts; the schema has it empty. */
export const isOngoing = (value: string): boolean => /^(present|current|now|ongoing|today|heden|nu|à ce jour|aujourd['’]hui|actuel)$/i.test(value);
