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

type Catalogue = () => Promise<{ messages: Messages }>;

/** What only the pages of one area say. Which files make an area stands in lingui.config.ts. */
const areas = {
  people: { en: () => import('../locales/en/people.po'), nl: () => import('../locales/nl/people.po'), fr: () => import('../locales/fr/people.po') },
  needs: { en: () => import('../locales/en/needs.po'), nl: () => import('../locales/nl/needs.po'), fr: () => import('../locales/fr/needs.po') },
  weights: {
    en: () => import('../locales/en/weights.po'),
    nl: () => import('../locales/nl/weights.po'),
    fr: () => import('../locales/fr/weights.po'),
  },
} satisfies Record<string, Record<Locale, Catalogue>>;

type Area = keyof typeof areas;

/** Areas whose pages were opened in this visit, with the fetching of their texts; they follow the language. */
const opened = new Map<Area, Promise<void>>();

/** Loads the catalogues and makes them the page's language. */
export async function activate(locale: Locale): Promise<void> {
  const parts = await Promise.all([catalogues[locale](), ...[...opened.keys()].map((area) => areas[area][locale]())]);
  i18n.loadAndActivate({ locale, messages: Object.assign({}, ...parts.map(({ messages }) => messages)) as Messages });
  document.documentElement.lang = locale;
}

/** Fetches what the pages of these areas say, before one of them is shown. For a route's loader. */
export async function loadTexts(...names: readonly Area[]): Promise<void> {
  await Promise.all(names.map((name) => opened.get(name) ?? open(name)));
}

function open(name: Area): Promise<void> {
  const locale = currentLocale();
  const fetching = areas[name][locale]().then(({ messages }) => i18n.load(locale, messages));
  opened.set(name, fetching);
  // A lost line is no reason to never ask again.
  fetching.catch(() => opened.delete(name));
  return fetching;
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
