import type { Locale, Text } from '#kernel';
import { setupI18n, type I18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';

/** Codes and their words in the three languages, in ICU message syntax. */
export type TextTable = Readonly<Record<string, Text>>;

const registered = new Map<string, Text>();
const ready = new Map<Locale, I18n>();

/** A locale of Intl for each of ours: plain `en` would write American dates. */
const intl: Record<Locale, string> = { en: 'en-GB', nl: 'nl-NL', fr: 'fr-FR' };

/** Registers a room's texts. A code that two rooms claim with different words stops the boot. */
export function texts<T extends TextTable>(table: T): T {
  for (const [code, text] of Object.entries(table)) {
    const before = registered.get(code);
    if (before && JSON.stringify(before) !== JSON.stringify(text)) throw new Error(`The text "${code}" is registered twice with different words.`);
    registered.set(code, text);
  }
  ready.clear();
  return table;
}

function catalogue(locale: Locale): I18n {
  let i18n = ready.get(locale);
  if (!i18n) {
    const messages = Object.fromEntries([...registered].map(([code, text]) => [code, compileMessage(text[locale])]));
    i18n = setupI18n({ locale, locales: intl[locale], messages: { [locale]: messages } });
    ready.set(locale, i18n);
  }
  return i18n;
}

/** The words for a code. Throws on an unknown code: a missing wording is a mistake of ours, found by tests. */
export function say(code: string, locale: Locale, params: Readonly<Record<string, string | number>> = {}): string {
  if (!registered.has(code)) throw new Error(`No text is registered for "${code}".`);
  return catalogue(locale)._(code, { ...params });
}

/** Every registered code, for tests that look for gaps. */
export const knownTexts = (): ReadonlyMap<string, Text> => registered;
