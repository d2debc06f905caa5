import type { Locale } from '#kernel';
import { say } from '#platform/i18n';
import type { GateResult } from './domain/gate.js';
import type { DatedRule } from './domain/rules.js';
import './texts.js';

const intl: Record<Locale, string> = { en: 'en-GB', nl: 'nl-NL', fr: 'fr-FR' };
const once = <T>(make: (locale: Locale) => T): ((locale: Locale) => T) => {
  const made = new Map<Locale, T>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
};
const countryNames = once((locale) => new Intl.DisplayNames([intl[locale]], { type: 'region' }));
const lists = once((locale) => new Intl.ListFormat(intl[locale], { type: 'disjunction' }));
const days = once((locale) => new Intl.DateTimeFormat(intl[locale], { dateStyle: 'long', timeZone: 'UTC' }));

/** Codes and dates become words; figures stay figures, for the message to format. */
function words(params: Readonly<Record<string, unknown>>, locale: Locale): Record<string, string | number> {
  const out: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    if (name === 'countries') {
      const codes = Array.isArray(value) ? (value as string[]) : String(value).split(',');
      out[name] = lists(locale).format(codes.map((code) => countryNames(locale).of(code) ?? code));
    } else if (name === 'country') out[name] = countryNames(locale).of(String(value)) ?? String(value);
    else if (name === 'mode') out[name] = say(`programmes.mode.${String(value)}`, locale);
    else if (name === 'date') out[name] = days(locale).format(new Date(`${String(value)}T00:00:00Z`));
    else if (typeof value === 'number' || typeof value === 'string') out[name] = value;
  }
  return out;
}

/** A rule of the programme in the reader's language, with its figures. */
export const ruleSentence = (rule: Pick<DatedRule, 'code' | 'params'>, locale: Locale): string =>
  say(`programmes.rule.${rule.code}`, locale, words(rule.params, locale));

/** What a gate found, in the reader's language. */
export const gateSentence = (result: Pick<GateResult, 'rule' | 'outcome' | 'params'>, locale: Locale): string =>
  say(`programmes.gate.${result.rule}.${result.outcome}`, locale, words(result.params, locale));

/** The name of a criterion in the reader's language. */
export const criterionLabel = (criterion: string, locale: Locale): string => say(`programmes.criterion.${criterion}`, locale);
