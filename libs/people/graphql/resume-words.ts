import { isDate, type Locale } from '#kernel';
import type { StoredLine } from '../domain/json-resume/index.js';

const tags: Record<Locale, string> = { en: 'en-GB', nl: 'nl-NL', fr: 'fr-FR' };

const name = (type: 'language' | 'region', code: string, locale: Locale): string => {
  const found = new Intl.DisplayNames([tags[locale]], { type }).of(code) ?? code;
  return found.charAt(0).toLocaleUpperCase(tags[locale]) + found.slice(1);
};

const month = (date: string, locale: Locale): string =>
  isDate(date) ? new Intl.DateTimeFormat(tags[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(date)) : date;

/** A stored line as a reader would say it: countries and languages by name, days by their month. */
export function readable({ section, value }: Pick<StoredLine, 'section' | 'value'>, locale: Locale): string {
  switch (section) {
    case 'residenceCountry':
      return name('region', value, locale);
    case 'languages':
      return value.replace(/^[a-z]{2}(?=:)/, (code) => name('language', code, locale));
    case 'occupations':
    case 'education':
      return value.replaceAll(/\d{4}-\d{2}-\d{2}/g, (date) => month(date, locale));
    default:
      return value;
  }
}
