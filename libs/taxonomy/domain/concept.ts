import type { Locale } from '#kernel';

/** What a concept of ESCO is. */
export const conceptKinds = ['skill', 'occupation'] as const;
export type ConceptKind = (typeof conceptKinds)[number];

/** Labels by language; null where ESCO has none. English is always there. */
export type ConceptLabels = Readonly<{ en: string } & Record<Exclude<Locale, 'en'>, string | null>>;

/** A label and the language it is really in. */
export interface SpokenLabel {
  readonly text: string;
  readonly locale: Locale;
}

/** The label in the reader's language, else the English one, marked as such. */
export function spokenLabel(labels: ConceptLabels, locale: Locale): SpokenLabel {
  const own = labels[locale];
  return own === null || own === '' ? { text: labels.en, locale: 'en' } : { text: own, locale };
}
