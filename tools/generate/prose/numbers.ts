import type { Locale } from '#kernel';

const words: Readonly<Record<Locale, readonly string[]>> = {
  en: ['two', 'three', 'four', 'five', 'six'],
  nl: ['twee', 'drie', 'vier', 'vijf', 'zes'],
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six'],
};

/** Two to six as a word, as people write small numbers. */
export const numberWord = (value: number, locale: Locale): string => words[locale][value - 2] ?? String(value);
