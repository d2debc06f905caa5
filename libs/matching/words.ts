import type { Locale } from '#kernel';
import { say } from '#platform/i18n';
import './sentence-texts.js';

const intl: Record<Locale, string> = { en: 'en-GB', nl: 'nl-NL', fr: 'fr-FR' };
const once = <T>(make: (tag: string) => T): ((locale: Locale) => T) => {
  const made = new Map<Locale, T>();
  return (locale) => {
    const known = made.get(locale) ?? make(intl[locale]);
    made.set(locale, known);
    return known;
  };
};
const languages = once((tag) => new Intl.DisplayNames([tag], { type: 'language' }));
const countries = once((tag) => new Intl.DisplayNames([tag], { type: 'region' }));

const days = once((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));

/** A day as it is written. */
export const day = (date: string, locale: Locale): string => days(locale).format(new Date(`${date}T00:00:00Z`));

/** The name of a language, with a capital, as it begins sentences here. */
export function languageName(code: string, locale: Locale): string {
  const name = languages(locale).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(intl[locale]) + name.slice(1);
}

/** The name of a country. */
export const countryName = (code: string, locale: Locale): string => countries(locale).of(code) ?? code;

/** Names one after the other. Many ESCO labels hold commas and "and", so a semicolon keeps them apart. */
export const listed = (names: readonly string[], locale: Locale): string => names.join(locale === 'fr' ? ' ; ' : '; ');

/** Years and months in words: whole years from two years on, since a few months more change nothing there. */
export function duration(months: number, locale: Locale): string {
  const years = Math.floor(months / 12);
  const inYears = years >= 2 || (years === 1 && months === 12);
  return inYears ? say('matching.duration.years', locale, { n: years }) : say('matching.duration.months', locale, { n: months });
}
