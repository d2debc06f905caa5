import type { Mode } from '#kernel';
import type { EducationClaim, Preferences } from './person.js';

/** An occupation by number with the longest time in it. */
export interface HeldOccupation {
  readonly occupation: number;
  readonly months: number;
}

/** What the work of a person so far comes to. */
export interface Career {
  /** Ascending, each once. */
  readonly occupations: readonly HeldOccupation[];
  /** Months of work in all. */
  readonly months: number;
}

/** A language with its CEFR ranks in the order of `languageSkills`: of repeated entries the best of each. */
export interface HeldLanguage {
  readonly language: string;
  readonly ranks: readonly number[];
}

/** A time in which a person is available, by the number of its days. */
export interface PreparedWindow {
  readonly first: number;
  /** Infinite when open. */
  readonly last: number;
  readonly modes: readonly Mode[];
  readonly hoursPerWeek: number;
}

/** Where a person works from, and whether they would move. */
export interface Place {
  readonly relocation: boolean;
  readonly timeZone: string | null;
}

/** What rules read of a person beside the skills. Each rule reads one of these, so people who share it share the credit. */
export interface Aspects {
  readonly career: Career;
  readonly languages: readonly HeldLanguage[];
  readonly education: readonly EducationClaim[];
  readonly windows: readonly PreparedWindow[];
  readonly countries: readonly { readonly country: string; readonly months: number }[];
  readonly place: Place;
  readonly preferences: Preferences | null;
}
