import { canonicalJson, type Cefr, type Locale, type Mode, type ProgrammeCode } from '#kernel';

/** What a need is: an institution's terms of reference for an expert, or an employer's vacancy for a candidate. */
export const needKinds = ['TERMS_OF_REFERENCE', 'VACANCY'] as const;
export type NeedKind = (typeof needKinds)[number];

/** Every state of either kind; the lifecycle tables say which kind has which. */
export const needStates = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'COUNTRY_APPROVED',
  'VERIFIED',
  'OPEN',
  'ON_HOLD',
  'FILLED',
  'CLOSED',
  'WITHDRAWN',
] as const;
export type NeedState = (typeof needStates)[number];

export const needEvents = ['submit', 'return', 'approve', 'verify', 'open', 'hold', 'resume', 'fill', 'close', 'withdraw'] as const;
export type NeedEvent = (typeof needEvents)[number];

export const requirementKinds = ['SKILL', 'OCCUPATION', 'LANGUAGE', 'EDUCATION', 'EXPERIENCE'] as const;
export type RequirementKind = (typeof requirementKinds)[number];

/** One thing asked of a person. Which fields it has depends on its kind; the others are null. */
export interface Requirement {
  readonly id: string;
  readonly kind: RequirementKind;
  readonly essential: boolean;
  /** 1 (nice) to 5 (vital), among the requirements of one need. */
  readonly importance: number;
  /** ESCO skill or occupation; null while the words in `text` have not been confirmed as a concept. */
  readonly conceptId: string | null;
  /** The words as the owner wrote them, when no concept is confirmed. */
  readonly text: string | null;
  /** Skill: 1 basic to 4 expert. */
  readonly level: number | null;
  /** Language: ISO 639-1, with a level for each of the four language skills that matter. */
  readonly language: string | null;
  readonly listening: Cefr | null;
  readonly reading: Cefr | null;
  readonly speaking: Cefr | null;
  readonly writing: Cefr | null;
  /** Education: EQF level, and an ISCED-F field where one is asked. */
  readonly eqf: number | null;
  readonly field: string | null;
  /** Experience: years of work, or of work in the occupation named by `conceptId`. */
  readonly years: number | null;
}

/** What terms of reference add. */
export interface TermsOfReference {
  readonly aim: string | null;
  readonly counterpart: string | null;
  readonly tools: string | null;
  readonly outputs: string | null;
  readonly indicators: string | null;
  readonly knowledgeTransfer: string | null;
}

/** What a vacancy adds. */
export interface Vacancy {
  readonly salaryMonthEur: number | null;
  readonly contractMonths: number | null;
  readonly shortageEvidence: string | null;
}

/** What the owner writes; everything but kind, programme and organisation may change later. */
export interface NeedContent {
  readonly title: string;
  readonly summary: string | null;
  readonly language: Locale;
  readonly country: string;
  readonly region: string | null;
  readonly mode: Mode;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly hoursPerWeek: number | null;
  readonly positions: number;
  readonly termsOfReference: TermsOfReference | null;
  readonly vacancy: Vacancy | null;
  readonly requirements: readonly Requirement[];
}

/** A whole need as one version of it stood. This is also what `need_version` keeps, so that any run can be replayed. */
export interface Need extends NeedContent {
  readonly id: string;
  readonly version: number;
  readonly kind: NeedKind;
  readonly programme: ProgrammeCode;
  readonly organisationId: string;
  readonly state: NeedState;
}

/** The programme that each kind belongs to. */
export const programmeOfKind: Readonly<Record<NeedKind, ProgrammeCode>> = { TERMS_OF_REFERENCE: 'CD4D2', VACANCY: 'MATCH' };

const contentFields = [
  'title',
  'summary',
  'language',
  'country',
  'region',
  'mode',
  'startDate',
  'endDate',
  'hoursPerWeek',
  'positions',
  'termsOfReference',
  'vacancy',
  'requirements',
] as const satisfies readonly (keyof NeedContent)[];

/** Names of the fields in which two versions differ, for the audit trail: names, never values. */
export const changedFields = (before: NeedContent, after: NeedContent): string[] =>
  contentFields.filter((name) => canonicalJson(before[name]) !== canonicalJson(after[name]));
