import type { ProgrammeCode } from '#kernel';
import type { NeedKind } from './need.js';

/** What a score is made of. The last two belong to the person's view alone. */
export const criteria = [
  'skills',
  'occupation',
  'experience',
  'education',
  'languages',
  'availability',
  'country',
  'mobility',
  'preferences',
  'readiness',
] as const;
export type Criterion = (typeof criteria)[number];

/** Criteria that a need's view may not weigh: what a person prefers never reaches an employer. */
export const personViewOnly: readonly Criterion[] = ['preferences', 'readiness'];

export type View = 'need' | 'person';

/** Figures of the method, shares in parts of 10,000. Each is explained in docs/scoring.md. */
export interface ScoringParameters {
  /** How much more an essential requirement weighs than a desirable one of the same importance. */
  readonly essentialFactor: number;
  /** Most that a broader skill gives. */
  readonly broaderShare: number;
  /** Most that an ESCO-related skill gives. */
  readonly relatedShare: number;
  /** Most that a skill gives which an occupation implies as essential, or as optional, after `impliedMonths`. */
  readonly impliedShare: number;
  readonly impliedOptionalShare: number;
  readonly impliedMonths: number;
  /** Months in an occupation after which its proximity counts in full. */
  readonly occupationMonths: number;
  /** CEFR steps below the asked level at which nothing is left. */
  readonly languageSteps: number;
  /** What is left of education that many EQF levels below the asked one: index 0 is one below. */
  readonly educationBelow: readonly number[];
  /** What a field of study gives that agrees in no, 2 or 3 digits with the asked one. */
  readonly fieldShares: readonly [none: number, two: number, three: number];
  /** What is left of a time in which the person offers another mode that comes near: mixed for either of the others, and back. */
  readonly otherModeShare: number;
  /** Days looked at when a need has no end. */
  readonly openDays: number;
  /** Months of work in the need's country after which it counts as known. */
  readonly countryMonths: number;
  /** Hours of time difference without loss, and those at which nothing is left. */
  readonly zoneHours: readonly [free: number, none: number];
}

/** A dated, versioned choice of weights, per programme, kind of need and view. */
export interface WeightSheet {
  readonly id: string;
  readonly version: number;
  readonly programme: ProgrammeCode;
  readonly needKind: NeedKind;
  readonly view: View;
  /** Whole numbers; only their proportions matter. A criterion left out weighs nothing. */
  readonly weights: Readonly<Partial<Record<Criterion, number>>>;
  readonly parameters: ScoringParameters;
}

/** The figures every default sheet starts from. */
export const defaultParameters: ScoringParameters = {
  essentialFactor: 3,
  broaderShare: 8000,
  relatedShare: 5000,
  impliedShare: 5000,
  impliedOptionalShare: 2500,
  impliedMonths: 36,
  occupationMonths: 12,
  languageSteps: 3,
  educationBelow: [5000, 2000],
  fieldShares: [3000, 6000, 8500],
  otherModeShare: 5000,
  openDays: 180,
  countryMonths: 24,
  zoneHours: [2, 8],
};

const sheet = (programme: ProgrammeCode, needKind: NeedKind, view: View, weights: WeightSheet['weights']): WeightSheet => ({
  id: `${programme.toLowerCase()}-${needKind.toLowerCase().replaceAll('_', '-')}-${view}`,
  version: 1,
  programme,
  needKind,
  view,
  weights,
  parameters: defaultParameters,
});

/** The sheets a programme begins with. An officer changes weights by a new version, never in place. */
export const defaultSheets: readonly WeightSheet[] = [
  sheet('CD4D2', 'TERMS_OF_REFERENCE', 'need', {
    skills: 29,
    occupation: 26,
    experience: 9,
    education: 8,
    languages: 12,
    availability: 11,
    country: 5,
  }),
  sheet('CD4D2', 'TERMS_OF_REFERENCE', 'person', {
    skills: 26,
    occupation: 18,
    experience: 5,
    education: 5,
    languages: 9,
    availability: 12,
    country: 5,
    preferences: 12,
    readiness: 8,
  }),
  sheet('MATCH', 'VACANCY', 'need', {
    skills: 30,
    occupation: 28,
    experience: 10,
    education: 8,
    languages: 12,
    availability: 6,
    mobility: 6,
  }),
  sheet('MATCH', 'VACANCY', 'person', {
    skills: 27,
    occupation: 21,
    experience: 6,
    education: 5,
    languages: 9,
    availability: 5,
    mobility: 5,
    preferences: 16,
    readiness: 6,
  }),
];

/** The default sheet of a programme, kind and view. */
export const defaultSheet = (programme: ProgrammeCode, needKind: NeedKind, view: View): WeightSheet | undefined =>
  defaultSheets.find((item) => item.programme === programme && item.needKind === needKind && item.view === view);
