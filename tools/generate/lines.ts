import type { Cefr, Locale, Mode, ProgrammeCode } from '#kernel';

/** A skill a person claims. Level: 1 basic, 2 independent, 3 experienced, 4 able to teach it. */
export interface SkillLine {
  readonly conceptId: string;
  readonly level: number;
  readonly years: number;
}

export interface OccupationLine {
  readonly conceptId: string;
  readonly title: string;
  readonly employer: string;
  readonly country: string;
  readonly from: string;
  readonly to: string | null;
  readonly description: string | null;
}

export interface LanguageLine {
  readonly language: string;
  readonly listening: Cefr;
  readonly reading: Cefr;
  readonly speaking: Cefr;
  readonly writing: Cefr;
}

export interface EducationLine {
  readonly eqf: number;
  readonly field: string;
  readonly title: string;
  readonly institution: string;
  readonly country: string;
  readonly completedOn: string;
}

export interface AvailabilityLine {
  readonly from: string;
  readonly to: string | null;
  readonly modes: readonly Mode[];
  readonly hoursPerWeek: number;
}

export type ConsentPurpose = 'MATCHING' | 'SHARE_WITH_ORGANISATIONS' | 'STATISTICS';

/** One line of people.jsonl: the input that creates a person, plus a stable `ref`. */
export interface PersonLine {
  readonly ref: string;
  readonly idempotencyKey: string;
  readonly name: string;
  readonly email: string;
  readonly birthDate: string;
  readonly residenceCountry: string;
  readonly linkCountries: readonly string[];
  readonly timeZone: string;
  readonly skills: readonly SkillLine[];
  readonly occupations: readonly OccupationLine[];
  readonly languages: readonly LanguageLine[];
  readonly education: readonly EducationLine[];
  readonly availability: readonly AvailabilityLine[];
  readonly expertProfile: {
    readonly active: boolean;
    readonly motivation: string | null;
    readonly preferredCountries: readonly string[];
    readonly preferredModes: readonly Mode[];
  } | null;
  readonly candidateProfile: {
    readonly active: boolean;
    readonly motivation: string | null;
    readonly relocation: boolean;
    readonly preferredModes: readonly Mode[];
    readonly minimumSalaryMonthEur: number | null;
  } | null;
  readonly consents: readonly ConsentPurpose[];
}

export type RequirementKind = 'SKILL' | 'OCCUPATION' | 'LANGUAGE' | 'EDUCATION' | 'EXPERIENCE';

/** What a need asks. Fields that its kind does not use are null; `text` holds words that are not yet a concept. */
export interface RequirementLine {
  readonly kind: RequirementKind;
  readonly essential: boolean;
  readonly importance: number;
  readonly conceptId: string | null;
  readonly text: string | null;
  readonly level: number | null;
  readonly language: string | null;
  readonly listening: Cefr | null;
  readonly reading: Cefr | null;
  readonly speaking: Cefr | null;
  readonly writing: Cefr | null;
  readonly eqf: number | null;
  readonly field: string | null;
  readonly years: number | null;
}

export interface TermsOfReferenceLine {
  readonly aim: string;
  readonly counterpart: string;
  readonly tools: string;
  readonly outputs: string;
  readonly indicators: string;
  readonly knowledgeTransfer: string;
}

export interface VacancyLine {
  readonly salaryMonthEur: number;
  readonly contractMonths: number;
  readonly shortageEvidence: string;
}

/** One line of needs.jsonl: the input that creates a need, plus a stable `ref` and its organisation's `ref`. */
export interface NeedLine {
  readonly ref: string;
  readonly organisationRef: string;
  readonly idempotencyKey: string;
  readonly kind: 'TERMS_OF_REFERENCE' | 'VACANCY';
  readonly programme: ProgrammeCode;
  readonly organisationId: string;
  readonly title: string;
  readonly summary: string;
  readonly language: Locale;
  readonly country: string;
  readonly region: string;
  readonly mode: Mode;
  readonly startDate: string;
  readonly endDate: string | null;
  readonly hoursPerWeek: number;
  readonly positions: number;
  readonly termsOfReference: TermsOfReferenceLine | null;
  readonly vacancy: VacancyLine | null;
  readonly requirements: readonly RequirementLine[];
}

/** How well a host can receive someone, each from 0 (not at all) to 4 (fully). */
export interface ReadinessLine {
  readonly workplace: number;
  readonly internet: number;
  readonly counterpart: number;
  readonly staffContinuity: number;
}

/** One line of organisations.jsonl. `id` is what the needs carry as `organisationId`. */
export interface OrganisationLine {
  readonly ref: string;
  readonly id: string;
  readonly name: string;
  readonly kind: 'HOST_INSTITUTION' | 'EMPLOYER';
  readonly country: string;
  readonly region: string;
  readonly city: string;
  readonly sector: string;
  readonly readiness: ReadinessLine | null;
}
