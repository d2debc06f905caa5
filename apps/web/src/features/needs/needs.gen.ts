/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.gen';

import { operation } from '~/lib/operation';
/** Level of the Common European Framework of Reference for Languages. */
export type Cefr =
  | 'A1'
  | 'A2'
  | 'B1'
  | 'B2'
  | 'C1'
  | 'C2';

/** What a concept of ESCO is. */
export type ConceptKind =
  | 'occupation'
  | 'skill';

/** A new need. It begins as a draft. */
export type CreateNeedInput = {
  /** Country where the work is (ISO 3166-1 alpha-2). */
  country: string;
  /** Last day. */
  endDate?: string | null | undefined;
  /** Hours a week, 1 to 60. */
  hoursPerWeek?: number | null | undefined;
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: string | number;
  /** TERMS_OF_REFERENCE or VACANCY. */
  kind: string;
  /** Language it is written in: en, nl or fr. */
  language: string;
  /** PHYSICAL, VIRTUAL or BLENDED. */
  mode: string;
  /** Host institution or employer. */
  organisationId: string | number;
  /** 1 to 200; 1 when absent. */
  positions?: number | null | undefined;
  /** CD4D2 for terms of reference, MATCH for vacancies. */
  programme: string;
  /** Region in free words. */
  region?: string | null | undefined;
  /** At most 60, in the owner’s order. */
  requirements?: Array<RequirementInput> | null | undefined;
  /** First day, such as 2027-03-31. */
  startDate?: string | null | undefined;
  /** In a few sentences; at most 4,000 characters. */
  summary?: string | null | undefined;
  /** For terms of reference alone. */
  termsOfReference?: TermsOfReferenceInput | null | undefined;
  /** At most 200 characters. */
  title: string;
  /** For a vacancy alone. */
  vacancy?: VacancyInput | null | undefined;
};

/** Language of screens and texts (ISO 639-1). */
export type Locale =
  | 'en'
  | 'fr'
  | 'nl';

/** How the work is done. A vacancy calls them on site, remote and mixed. */
export type Mode =
  | 'BLENDED'
  | 'PHYSICAL'
  | 'VIRTUAL';

/** One step of a need’s life. */
export type MoveNeedInput = {
  /** submit, return, approve, verify, open, hold, resume, fill, close or withdraw. */
  event: string;
  /** The need. */
  id: string | number;
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: string | number;
  /** Why; at most 1,000 characters. */
  reason?: string | null | undefined;
  /** The version that the step is taken from. */
  version: number;
};

/** Terms of reference of a host institution (CD4D2), or a vacancy of an employer (MATCH). */
export type NeedKind =
  | 'TERMS_OF_REFERENCE'
  | 'VACANCY';

/** Where a need stands. COUNTRY_APPROVED is for terms of reference, VERIFIED for vacancies. */
export type NeedState =
  | 'CLOSED'
  | 'COUNTRY_APPROVED'
  | 'DRAFT'
  | 'FILLED'
  | 'ON_HOLD'
  | 'OPEN'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'VERIFIED'
  | 'WITHDRAWN';

/** CD4D2: diaspora experts; MATCH: candidates from Nigeria and Senegal. */
export type ProgrammeCode =
  | 'CD4D2'
  | 'MATCH';

/** One thing asked of a person. Codes are plain strings, so that a wrong one comes back as a typed problem. */
export type RequirementInput = {
  /** ESCO skill or occupation. */
  conceptId?: string | number | null | undefined;
  /** Education: EQF 1 to 8. */
  eqf?: number | null | undefined;
  /** False when absent. */
  essential?: boolean | null | undefined;
  /** Education: field of ISCED-F 2013. */
  field?: string | null | undefined;
  /** 1 to 5; 3 when absent. */
  importance?: number | null | undefined;
  /** SKILL, OCCUPATION, LANGUAGE, EDUCATION or EXPERIENCE. */
  kind: string;
  /** Language (ISO 639-1). */
  language?: string | null | undefined;
  /** Skill: 1 to 4. */
  level?: number | null | undefined;
  /** A1 to C2. */
  listening?: string | null | undefined;
  /** A1 to C2. */
  reading?: string | null | undefined;
  /** A1 to C2. */
  speaking?: string | null | undefined;
  /** Own words, when no concept is chosen; at most 300 characters. */
  text?: string | null | undefined;
  /** A1 to C2. */
  writing?: string | null | undefined;
  /** Experience in years, 0.5 to 50. */
  years?: number | null | undefined;
};

/** What a requirement asks for. */
export type RequirementKind =
  | 'EDUCATION'
  | 'EXPERIENCE'
  | 'LANGUAGE'
  | 'OCCUPATION'
  | 'SKILL';

/** What terms of reference add; each text at most 4,000 characters. */
export type TermsOfReferenceInput = {
  /** What shall be better afterwards. */
  aim?: string | null | undefined;
  /** Who works with the expert. */
  counterpart?: string | null | undefined;
  /** How one sees that it worked. */
  indicators?: string | null | undefined;
  /** How the knowledge stays. */
  knowledgeTransfer?: string | null | undefined;
  /** What is there at the end. */
  outputs?: string | null | undefined;
  /** What the expert finds to work with. */
  tools?: string | null | undefined;
};

/** A change of a need. Fields that are left out stay; null empties. */
export type UpdateNeedInput = {
  /** Country where the work is. */
  country?: string | null | undefined;
  /** Last day. */
  endDate?: string | null | undefined;
  /** Hours a week, 1 to 60. */
  hoursPerWeek?: number | null | undefined;
  /** The need. */
  id: string | number;
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: string | number;
  /** Language it is written in: en, nl or fr. */
  language?: string | null | undefined;
  /** PHYSICAL, VIRTUAL or BLENDED. */
  mode?: string | null | undefined;
  /** 1 to 200; 1 when absent. */
  positions?: number | null | undefined;
  /** Region in free words. */
  region?: string | null | undefined;
  /** At most 60, in the owner’s order. */
  requirements?: Array<RequirementInput> | null | undefined;
  /** First day, such as 2027-03-31. */
  startDate?: string | null | undefined;
  /** In a few sentences; at most 4,000 characters. */
  summary?: string | null | undefined;
  /** For terms of reference alone. */
  termsOfReference?: TermsOfReferenceInput | null | undefined;
  /** At most 200 characters. */
  title?: string | null | undefined;
  /** For a vacancy alone. */
  vacancy?: VacancyInput | null | undefined;
  /** The version that the change was made from. */
  version: number;
};

/** What a vacancy adds. */
export type VacancyInput = {
  /** Months, 1 to 120. */
  contractMonths?: number | null | undefined;
  /** Gross salary a month, in euros. */
  salaryMonthEur?: number | null | undefined;
  /** At most 4,000 characters. */
  shortageEvidence?: string | null | undefined;
};

export type RequirementPartsFragment = { id: string, kind: Types.RequirementKind, essential: boolean, importance: number, text: string | null, level: number | null, language: string | null, listening: Types.Cefr | null, reading: Types.Cefr | null, speaking: Types.Cefr | null, writing: Types.Cefr | null, eqf: number | null, field: string | null, years: number | null, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } | null };

export type NeedPartsFragment = { id: string, version: number, kind: Types.NeedKind, programme: Types.ProgrammeCode, state: Types.NeedState, stateSentence: string, title: string, summary: string | null, language: Types.Locale, country: string, region: string | null, mode: Types.Mode, startDate: string | null, endDate: string | null, hoursPerWeek: number | null, positions: number, updatedAt: string, allowedEvents: Array<{ event: string, label: string, needsReason: boolean }>, organisation: { id: string, name: string, country: string }, termsOfReference: { aim: string | null, counterpart: string | null, tools: string | null, outputs: string | null, indicators: string | null, knowledgeTransfer: string | null } | null, vacancy: { salaryMonthEur: number | null, contractMonths: number | null, shortageEvidence: string | null } | null, requirements: Array<{ id: string, kind: Types.RequirementKind, essential: boolean, importance: number, text: string | null, level: number | null, language: string | null, listening: Types.Cefr | null, reading: Types.Cefr | null, speaking: Types.Cefr | null, writing: Types.Cefr | null, eqf: number | null, field: string | null, years: number | null, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } | null }>, history: Array<{ from: Types.NeedState, to: Types.NeedState, event: string, at: string, reason: string | null }> | null };

export type NeedQueryVariables = Exact<{
  id: string | number;
}>;


export type NeedQuery = { need: { id: string, version: number, kind: Types.NeedKind, programme: Types.ProgrammeCode, state: Types.NeedState, stateSentence: string, title: string, summary: string | null, language: Types.Locale, country: string, region: string | null, mode: Types.Mode, startDate: string | null, endDate: string | null, hoursPerWeek: number | null, positions: number, updatedAt: string, allowedEvents: Array<{ event: string, label: string, needsReason: boolean }>, organisation: { id: string, name: string, country: string }, termsOfReference: { aim: string | null, counterpart: string | null, tools: string | null, outputs: string | null, indicators: string | null, knowledgeTransfer: string | null } | null, vacancy: { salaryMonthEur: number | null, contractMonths: number | null, shortageEvidence: string | null } | null, requirements: Array<{ id: string, kind: Types.RequirementKind, essential: boolean, importance: number, text: string | null, level: number | null, language: string | null, listening: Types.Cefr | null, reading: Types.Cefr | null, speaking: Types.Cefr | null, writing: Types.Cefr | null, eqf: number | null, field: string | null, years: number | null, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } | null }>, history: Array<{ from: Types.NeedState, to: Types.NeedState, event: string, at: string, reason: string | null }> | null } | null };

export type NeedsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  kind?: string | null | undefined;
  state?: string | null | undefined;
}>;


export type NeedsQuery = { needs: { totalCount: number, totalCountCapped: boolean, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, kind: Types.NeedKind, programme: Types.ProgrammeCode, state: Types.NeedState, stateSentence: string, title: string, language: Types.Locale, country: string, mode: Types.Mode, startDate: string | null, updatedAt: string, allowedEvents: Array<{ event: string, label: string }>, organisation: { id: string, name: string } } }> } };

export type CreateNeedMutationVariables = Exact<{
  input: Types.CreateNeedInput;
}>;


export type CreateNeedMutation = { createNeed:
    | { __typename: 'InvalidInput', problems: Array<{ field: string, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'Need', id: string, version: number }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Refused', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type UpdateNeedMutationVariables = Exact<{
  input: Types.UpdateNeedInput;
}>;


export type UpdateNeedMutation = { updateNeed:
    | { __typename: 'InvalidInput', problems: Array<{ field: string, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'Need', id: string, version: number }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Refused', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type MoveNeedMutationVariables = Exact<{
  input: Types.MoveNeedInput;
}>;


export type MoveNeedMutation = { moveNeed:
    | { __typename: 'InvalidInput', problems: Array<{ field: string, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'Need', id: string, version: number }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Refused', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export const NeedDocument = operation<NeedQuery, NeedQueryVariables>('Need', '77e43db880fc35e44a366d25595d7fd0b0b0929e07d7f15082ee4d6a2a2db18c');
export const NeedsDocument = operation<NeedsQuery, NeedsQueryVariables>('Needs', 'b6f34a26ec5c986cdee972e20f881bf65c6c90eb863a256cc543d3b3034dc07b');
export const CreateNeedDocument = operation<CreateNeedMutation, CreateNeedMutationVariables>('CreateNeed', '97950417d8382131bc99aa4380c2b97337e73afab0f7d2acdffb8a3d56adc09a');
export const UpdateNeedDocument = operation<UpdateNeedMutation, UpdateNeedMutationVariables>('UpdateNeed', '6f0beb62b890bebf7f76a4cd4c53b9aac1eb012362f75419a423fe93e82a9ee1');
export const MoveNeedDocument = operation<MoveNeedMutation, MoveNeedMutationVariables>('MoveNeed', 'f77afa9d3c57e1a8143bfb6fc63675d4757c79b34a6e9a6b5399ace834e513da');