import type { Cefr, IsoDate, Mode, ProgrammeCode } from '#kernel';

/** A skill the person states. Level: 1 basic, 2 independent, 3 advanced, 4 expert. */
export interface PersonSkill {
  readonly conceptId: string;
  readonly level: number;
  readonly years: number | null;
}

/** A job the person holds or held. */
export interface PersonOccupation {
  readonly conceptId: string;
  readonly title: string | null;
  readonly employer: string | null;
  readonly country: string | null;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly description: string | null;
}

/** A language with its four levels. */
export interface PersonLanguage {
  readonly language: string;
  readonly listening: Cefr;
  readonly reading: Cefr;
  readonly speaking: Cefr;
  readonly writing: Cefr;
}

/** An education: level of the European Qualifications Framework and field of ISCED-F. */
export interface PersonEducation {
  readonly eqf: number;
  readonly field: string | null;
  readonly title: string | null;
  readonly institution: string | null;
  readonly country: string | null;
  readonly completedOn: IsoDate | null;
}

/** A time in which the person can work. */
export interface PersonAvailability {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly modes: readonly Mode[];
  readonly hoursPerWeek: number;
}

/** What CD4D2 adds to a person. */
export interface ExpertProfile {
  readonly active: boolean;
  readonly motivation: string | null;
  readonly preferredCountries: readonly string[];
  readonly preferredModes: readonly Mode[];
}

/** What MATCH adds to a person. */
export interface CandidateProfile {
  readonly active: boolean;
  readonly motivation: string | null;
  readonly relocation: boolean;
  readonly preferredModes: readonly Mode[];
  readonly minimumSalaryMonthEur: number | null;
}

/** Everything a person can state; each part can be changed apart from the others. */
export interface PersonSections {
  readonly name: string;
  readonly email: string | null;
  readonly birthDate: IsoDate | null;
  readonly residenceCountry: string | null;
  readonly linkCountries: readonly string[];
  readonly timeZone: string | null;
  readonly skills: readonly PersonSkill[];
  readonly occupations: readonly PersonOccupation[];
  readonly languages: readonly PersonLanguage[];
  readonly education: readonly PersonEducation[];
  readonly availability: readonly PersonAvailability[];
  readonly expertProfile: ExpertProfile | null;
  readonly candidateProfile: CandidateProfile | null;
}

/** The lists that hang below a person. */
export const listSections = ['skills', 'occupations', 'languages', 'education', 'availability'] as const;
export type ListSection = (typeof listSections)[number];

/** Which profile belongs to which programme. */
export const profileOfProgramme = { CD4D2: 'expertProfile', MATCH: 'candidateProfile' } as const satisfies Record<
  ProgrammeCode,
  keyof PersonSections
>;

/** Most entries of each list, and of the short lists of codes. */
export const personLimits = {
  occupations: 60,
  languages: 30,
  education: 30,
  availability: 60,
  linkCountries: 10,
  preferredCountries: 30,
  modes: 3,
} as const;
