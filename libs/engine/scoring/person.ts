import type { Cefr, LanguageSkill, Mode } from '#kernel';

/**
 * What the engine may know of a person. There is no field for name, sex, age, nationality, photo, religion, address
 * or origin: rules that need such facts decide outside, and enter as gate failures.
 */
export interface ScoringPerson {
  readonly id: string;
  readonly version: number;
  readonly skills: readonly SkillClaim[];
  /** One entry an occupation, its months added over all jobs; of repeated entries the longest counts. */
  readonly occupations: readonly OccupationClaim[];
  /** Months of work in all, overlapping jobs counted once. */
  readonly experienceMonths: number;
  readonly languages: readonly LanguageClaim[];
  readonly education: readonly EducationClaim[];
  readonly availability: readonly AvailabilityWindow[];
  /** Countries the person has worked in. */
  readonly countries: readonly { readonly country: string; readonly months: number }[];
  /** Willing to move for the work. */
  readonly relocation: boolean;
  /** IANA zone the person works from. */
  readonly timeZone: string | null;
  /** Read by sheets of the person's view only; they never reach a host or an employer. */
  readonly preferences?: Preferences;
}

/** A skill with its level: 1 basic, 2 independent, 3 advanced, 4 expert. */
export interface SkillClaim {
  readonly skill: string;
  readonly level: number;
}

export interface OccupationClaim {
  readonly occupation: string;
  readonly months: number;
}

export type LanguageClaim = { readonly language: string } & Readonly<Record<LanguageSkill, Cefr>>;

export interface EducationClaim {
  readonly eqf: number;
  /** ISCED-F 2013, two to four digits. */
  readonly field?: string | null;
}

export interface AvailabilityWindow {
  readonly from: string;
  /** Open when null. */
  readonly to: string | null;
  readonly modes: readonly Mode[];
  readonly hoursPerWeek: number;
}

/** Empty lists and null say "no preference". */
export interface Preferences {
  readonly countries: readonly string[];
  readonly modes: readonly Mode[];
  readonly minimumSalaryMonthEur: number | null;
}
