/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.gen';

import { operation } from '~/lib/operation';
/** What the person who asks says about a need. */
export type AnswerNeedInput = {
  /** interested, not_now or not_this_kind. A later answer takes its place. */
  answer: string;
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: string | number;
  /** An open need. */
  needId: string | number;
  /** Why, in words, at most 2,000 characters. */
  reason?: string | null | undefined;
};

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

/** How far a requirement is met. */
export type Fulfilment =
  | 'MET'
  | 'MISSING'
  | 'PARTLY';

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

/** Terms of reference of a host institution (CD4D2), or a vacancy of an employer (MATCH). */
export type NeedKind =
  | 'TERMS_OF_REFERENCE'
  | 'VACANCY';

/** What a requirement asks for. */
export type RequirementKind =
  | 'EDUCATION'
  | 'EXPERIENCE'
  | 'LANGUAGE'
  | 'OCCUPATION'
  | 'SKILL';

export type InterestPartsFragment = { answer: string, sentence: string, reason: string | null, at: string };

export type MyMatchesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyMatchesQuery = { myMatches: { totalCount: number, totalCountCapped: boolean, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { summary: Array<string>, helps: Array<string>, interest: { answer: string, sentence: string, reason: string | null, at: string } | null, need: { id: string, kind: Types.NeedKind, title: string, language: Types.Locale, country: string, region: string | null, mode: Types.Mode, startDate: string | null, endDate: string | null, hoursPerWeek: number | null, organisation: { id: string, name: string } } } }> } };

export type MyMatchPlacesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyMatchPlacesQuery = { myMatches: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { need: { id: string } } }> } };

export type MyMatchQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyMatchQuery = { myMatches: { edges: Array<{ node: { summary: Array<string>, helps: Array<string>, interest: { answer: string, sentence: string, reason: string | null, at: string } | null, need: { id: string }, requirements: Array<{ fulfilment: Types.Fulfilment, sentence: string, requirement: { id: string, kind: Types.RequirementKind, essential: boolean, importance: number, text: string | null, level: number | null, language: string | null, listening: Types.Cefr | null, reading: Types.Cefr | null, speaking: Types.Cefr | null, writing: Types.Cefr | null, eqf: number | null, field: string | null, years: number | null, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } | null } }>, howReckoned: { score: number, scoreExact: string, asOf: string, engineVersion: string, sheetVersion: number, criteria: Array<{ criterion: string, label: string, weight: number, credit: number, contribution: string }> } } }> } };

export type AnswerNeedMutationVariables = Exact<{
  input: Types.AnswerNeedInput;
}>;


export type AnswerNeedMutation = { answerNeed:
    | { __typename: 'Interest', answer: string, sentence: string, reason: string | null, at: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Refused', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export const MyMatchesDocument = operation<MyMatchesQuery, MyMatchesQueryVariables>('MyMatches', '1f609dc9e6da5a878bcdc88bbc4ea5b5de415c5a8b17dc5c7eb7820cd34ef6f7');
export const MyMatchPlacesDocument = operation<MyMatchPlacesQuery, MyMatchPlacesQueryVariables>('MyMatchPlaces', 'be90664e2d45c7cee229d0556d69deb8ed9920c94f1c9ce7dc8e6419802330fe');
export const MyMatchDocument = operation<MyMatchQuery, MyMatchQueryVariables>('MyMatch', '7ad4e40d8ba8a8bf744e1d5ea4383d4cb63db1d3c814db6976c64dbfe2cf3c95');
export const AnswerNeedDocument = operation<AnswerNeedMutation, AnswerNeedMutationVariables>('AnswerNeed', 'b2791f748f8e74f29a0ac47bad407e996674c016aa2960b686736e02f42ae9a4');