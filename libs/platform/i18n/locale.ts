import { isOneOf, locales, type Locale } from '#kernel';

/** The reader's language: the cookie's choice, else the first of `Accept-Language` that we have, else English. */
export function localeFrom(cookieValue: string | undefined, acceptLanguage: string | undefined): Locale {
  if (isOneOf(locales, cookieValue)) return cookieValue;
  for (const part of (acceptLanguage ?? '').split(',')) {
    const tag = part.split(';')[0]?.trim().slice(0, 2).toLowerCase();
    if (isOneOf(locales, tag)) return tag;
  }
  return 'en';
}
