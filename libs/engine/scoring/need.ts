import type { Cefr, LanguageSkill, Mode, ProgrammeCode } from '#kernel';

export const needKinds = ['TERMS_OF_REFERENCE', 'VACANCY'] as const;
export type NeedKind = (typeof needKinds)[number];

/** What the engine may know of a need. What a need leaves empty takes no part in its score. */
export interface ScoringNeed {
  readonly id: string;
  readonly version: number;
  readonly kind: NeedKind;
  readonly programme: ProgrammeCode;
  readonly country: string | null;
  readonly mode: Mode | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly hoursPerWeek: number | null;
  /** IANA zone of the host or employer. */
  readonly timeZone: string | null;
  readonly requirements: readonly Requirement[];
  readonly salaryMonthEur?: number | null;
  /** Readiness of the host, 0–10,000; read in the person's view only. */
  readonly readiness?: number | null;
}

interface RequirementBase {
  /** Unique in the need. */
  readonly id: string;
  readonly essential: boolean;
  /** 1–5. */
  readonly importance: number;
}

export interface SkillRequirement extends RequirementBase {
  readonly kind: 'skill';
  /** Null while the words are not resolved to a concept: nobody meets it then. */
  readonly skill: string | null;
  /** 1–4; null accepts any level. */
  readonly level?: number | null;
}

export interface OccupationRequirement extends RequirementBase {
  readonly kind: 'occupation';
  readonly occupation: string | null;
}

export type LanguageRequirement = RequirementBase & { readonly kind: 'language'; readonly language: string } & {
  readonly [skill in LanguageSkill]?: Cefr | null;
};

export interface EducationRequirement extends RequirementBase {
  readonly kind: 'education';
  readonly eqf: number;
  readonly field?: string | null;
}

export interface ExperienceRequirement extends RequirementBase {
  readonly kind: 'experience';
  readonly months: number;
  /** When set, months count as far as their occupation is near this one. */
  readonly occupation?: string | null;
}

export type Requirement = SkillRequirement | OccupationRequirement | LanguageRequirement | EducationRequirement | ExperienceRequirement;
export type RequirementKind = Requirement['kind'];
