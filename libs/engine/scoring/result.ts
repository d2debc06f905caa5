import type { Cefr, LanguageSkill } from '#kernel';
import type { Relation } from '#engine/concepts';
import type { Criterion } from './sheet.js';

/** One rule a person fails for a need, decided outside the engine: legal, consent or veto. */
export interface GateFailure {
  readonly rule: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type Fulfilment = 'met' | 'partly' | 'missing';

/** Weight × credit = contribution, exactly. Contributions of all parts add up to the score. */
export interface PartBase {
  readonly criterion: Criterion;
  /** Of 10,000 over the whole need. */
  readonly weight: number;
  /** 0–10,000. */
  readonly credit: number;
  readonly contribution: number;
  readonly fulfilment: Fulfilment;
}

/** Why a requirement counts as it does. Ids and codes only: the reader's language is found by the room that shows it. */
export type RequirementReason = PartBase & {
  readonly requirementId: string;
  /** The requirement that says the same and carries the weight. */
  readonly repeats?: string;
} & RequirementDetail;
export type RequirementDetail = SkillDetail | OccupationDetail | LanguageDetail | EducationDetail | ExperienceDetail;

export interface SkillDetail {
  readonly kind: 'skill';
  /** The claim that was assigned to this requirement, or null. */
  readonly claim: string | null;
  readonly relation: Relation;
  /** Concepts from the claim to the requirement, both included; skill groups may lie between. */
  readonly path: readonly string[];
  readonly source: 'stated' | 'implied' | null;
  /** The occupation that implies the claim. */
  readonly impliedBy: string | null;
  readonly level: number | null;
  readonly askedLevel: number | null;
  readonly unresolved: boolean;
  /** A skill of the person beside the missing one (same parent). It gives no credit. */
  readonly suggestion: string | null;
}

export interface OccupationDetail {
  readonly kind: 'occupation';
  readonly claim: string | null;
  readonly relation: 'same' | 'narrower' | 'near' | 'none';
  /** 0–10,000, before the months are looked at. */
  readonly proximity: number;
  readonly months: number;
  readonly unresolved: boolean;
}

export interface LanguageDetail {
  readonly kind: 'language';
  readonly language: string;
  readonly asked: Readonly<Partial<Record<LanguageSkill, Cefr>>>;
  readonly has: Readonly<Partial<Record<LanguageSkill, Cefr>>>;
}

export interface EducationDetail {
  readonly kind: 'education';
  readonly askedEqf: number;
  readonly askedField: string | null;
  readonly eqf: number | null;
  readonly field: string | null;
}

export interface ExperienceDetail {
  readonly kind: 'experience';
  readonly askedMonths: number;
  readonly months: number;
  readonly occupation: string | null;
}

/** A criterion that no requirement states: it follows from the need's own fields. */
export type FieldReason = PartBase & FieldDetail;
export type FieldDetail = AvailabilityDetail | CountryDetail | MobilityDetail | PreferencesDetail | ReadinessDetail;

export interface AvailabilityDetail {
  readonly kind: 'availability';
  /** False when the person says nothing about their availability. */
  readonly stated: boolean;
  /** Days of the need that are looked at, and those of them with some fitting time. */
  readonly days: number;
  readonly coveredDays: number;
  readonly modeFits: boolean;
  readonly hoursPerWeek: number | null;
  readonly askedHoursPerWeek: number | null;
}

export interface CountryDetail {
  readonly kind: 'country';
  readonly country: string;
  readonly months: number;
  readonly askedMonths: number;
}

export interface MobilityDetail {
  readonly kind: 'mobility';
  readonly relocation: boolean;
  /** Time difference in standard time; null when a zone is not known. */
  readonly minutesApart: number | null;
}

export interface PreferencesDetail {
  readonly kind: 'preferences';
  readonly unmet: readonly ('country' | 'mode' | 'salary')[];
}

export interface ReadinessDetail {
  readonly kind: 'readiness';
}

/** One criterion, summed over its parts. */
export interface CriterionPart {
  readonly criterion: Criterion;
  readonly weight: number;
  /** The weighted mean of its parts' credits, rounded down for show; the contribution is exact. */
  readonly credit: number;
  readonly contribution: number;
}

/** One person × one need. */
export interface MatchResult {
  readonly needId: string;
  readonly needVersion: number;
  readonly personId: string;
  readonly personVersion: number;
  /** 0 to 10⁸, the exact sum of all contributions. */
  readonly score: number;
  readonly criteria: readonly CriterionPart[];
  /** In the order of the need's requirements by kind and concept, then id. */
  readonly requirements: readonly RequirementReason[];
  readonly fields: readonly FieldReason[];
}

/** A match in its list. */
export interface RankedMatch extends MatchResult {
  /** One more than the number of people with a higher score: ties share it. */
  readonly rank: number;
  readonly tied: boolean;
}
