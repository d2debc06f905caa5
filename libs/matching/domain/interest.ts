import type { Locale, Text } from '#kernel';

/** What a person may say about a need, at any point, and again later. */
export const interestAnswers = ['interested', 'not_now', 'not_this_kind'] as const;
export type InterestAnswer = (typeof interestAnswers)[number];

/** An answer as it is stored. */
export interface Interest {
  readonly needId: string;
  readonly personId: string;
  readonly answer: InterestAnswer;
  readonly reason: string | null;
  readonly at: Date;
}

const words: Readonly<Record<InterestAnswer, Text>> = {
  interested: { en: 'Interested.', nl: 'Geïnteresseerd.', fr: 'Intérêt confirmé.' },
  not_now: { en: 'Not now, perhaps later.', nl: 'Nu niet, later misschien.', fr: 'Pas maintenant, peut-être plus tard.' },
  not_this_kind: { en: 'Not this kind of work.', nl: 'Niet dit soort werk.', fr: 'Pas ce type de travail.' },
};

/** The answer in words. */
export const interestSentence = (answer: InterestAnswer, locale: Locale): string => words[answer][locale];
