import { i18n, type Messages } from '@lingui/core';
import { isOneOf, locales, type Locale } from '#kernel';

const catalogues: Record<Locale, () => Promise<{ messages: Messages }>> = {
  en: () => import('../locales/en/messages.po'),
  nl: () => import('../locales/nl/messages.po'),
  fr: () => import('../locales/fr/messages.po'),
};

/** Each language under its own name, as it must read for those who do not know the present one. */
export const localeNames: Record<Locale, string> = { en: 'English', nl: 'Nederlands', fr: 'Français' };

const cookieLocale = (): string | undefined => /(?:^|;\s*)locale=(\w\w)(?:;|$)/.exec(document.cookie)?.[1];

/** The reader's choice; else what the server made of the browser's languages. */
export function firstLocale(): Locale {
  const wanted = [cookieLocale(), document.documentElement.lang.slice(0, 2)];
  return wanted.find((value): value is Locale => isOneOf(locales, value)) ?? 'en';
}

export const currentLocale = (): Locale => (isOneOf(locales, i18n.locale) ? i18n.locale : 'en');

/** Loads the catalogue and makes it the page's language. */
export async function activate(locale: Locale): Promise<void> {
  const { messages } = await catalogues[locale]();
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = locale;
}

/** Without a choice in this browser the account's own language counts, in which the API answers already. */
export async function followAccount(locale: Locale): Promise<void> {
  if (cookieLocale() !== undefined || locale === currentLocale()) return;
  await activate(locale);
  rememberLocale(locale);
}

/** Remembers the choice for a year, also for pages the server makes before anyone signed in. */
export function rememberLocale(locale: Locale): void {
  document.cookie = `locale=${locale}; path=/; max-age=31536000; samesite=lax`;
}
