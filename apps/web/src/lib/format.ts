import { currentLocale } from './i18n';

/** Plain `en` would show American dates. */
const tags = { en: 'en-GB', nl: 'nl-NL', fr: 'fr-FR' } as const;

const tag = (): string => tags[currentLocale()];

/** `2027-03-03` or an instant, as `3 March 2027`. */
export const formatDate = (value: string): string =>
  new Intl.DateTimeFormat(tag(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: value.length === 10 ? 'UTC' : undefined }).format(new Date(value));

/** `2027-03`, or the month of a date, as `March 2027`. */
export const formatMonth = (value: string): string =>
  new Intl.DateTimeFormat(tag(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(value));

/** An instant with its zone named: times are never "your time" alone. */
export const formatInstant = (value: string): string =>
  new Intl.DateTimeFormat(tag(), { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }).format(new Date(value));

export const formatNumber = (value: number, digits = 0): string =>
  new Intl.NumberFormat(tag(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);

export const formatPercent = (share: number): string => new Intl.NumberFormat(tag(), { style: 'percent', maximumFractionDigits: 1 }).format(share);

export const formatEuro = (value: number): string =>
  new Intl.NumberFormat(tag(), { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(value);

export const formatList = (items: readonly string[]): string => new Intl.ListFormat(tag(), { type: 'conjunction' }).format(items);

const nameOf = (type: 'region' | 'language', code: string): string => {
  try {
    return new Intl.DisplayNames(tag(), { type }).of(code) ?? code;
  } catch {
    // A code Intl does not know is still better shown than hidden.
    return code;
  }
};

export const countryName = (code: string): string => nameOf('region', code);

export const languageName = (code: string): string => {
  const name = nameOf('language', code);
  return name.charAt(0).toLocaleUpperCase(tag()) + name.slice(1);
};

/** Sorts by the reader's alphabet. */
export const byLabel = <T extends { label: string }>(options: readonly T[]): T[] => {
  const collator = new Intl.Collator(tag());
  return [...options].sort((a, b) => collator.compare(a.label, b.label));
};
