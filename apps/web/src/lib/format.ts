import type { Locale } from '#kernel';
import { currentLocale } from './i18n';

/** Plain `en` would show American dates. */
const tags = { en: 'en-GB', nl: 'nl-NL', fr: 'fr-FR' } as const;

const tag = (): string => tags[currentLocale()];

/** `2027-03-03` or an instant, as `3 March 2027`. */
export const formatDate = (value: string): string =>
  new Intl.DateTimeFormat(tag(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: value.length === 10 ? 'UTC' : undefined }).format(
    new Date(value),
  );

/** The same, short, for lists: `3 Mar 2027`. */
export const formatDay = (value: string): string =>
  new Intl.DateTimeFormat(tag(), { day: 'numeric', month: 'short', year: 'numeric', timeZone: value.length === 10 ? 'UTC' : undefined }).format(
    new Date(value),
  );

/** `2027-03`, or the month of a date, as `March 2027`. */
export const formatMonth = (value: string): string =>
  new Intl.DateTimeFormat(tag(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(value));

/** An instant with its zone named: times are never "your time" alone. */
export const formatInstant = (value: string): string =>
  new Intl.DateTimeFormat(tag(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(value));

export const formatNumber = (value: number, digits = 0): string =>
  new Intl.NumberFormat(tag(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);

export const formatPercent = (share: number): string => new Intl.NumberFormat(tag(), { style: 'percent', maximumFractionDigits: 1 }).format(share);

export const formatEuro = (value: number): string =>
  new Intl.NumberFormat(tag(), {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(value);

export const formatList = (items: readonly string[]): string => new Intl.ListFormat(tag(), { type: 'conjunction' }).format(items);

const namer = (type: 'region' | 'language', locale: string): ((code: string) => string) => {
  const names = new Intl.DisplayNames(tags[locale as Locale] ?? tags.en, { type, fallback: 'code' });
  return (code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      // What is no code at all is still better shown than hidden.
      return code;
    }
  };
};

const capital = (name: string, locale: string): string => name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);

export const countryName = (code: string): string => namer('region', currentLocale())(code);

export const languageName = (code: string): string => capital(namer('language', currentLocale())(code), currentLocale());

/** Codes under their names, in the reader's language and alphabet. */
export function namedCodes(type: 'region' | 'language', codes: readonly string[], locale: string): { value: string; label: string }[] {
  const nameOf = namer(type, locale);
  const { compare } = new Intl.Collator(locale);
  return codes.map((value) => ({ value, label: capital(nameOf(value), locale) })).sort((a, b) => compare(a.label, b.label));
}
