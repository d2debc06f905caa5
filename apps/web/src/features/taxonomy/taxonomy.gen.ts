/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.gen';

import { operation } from '~/lib/operation';
/** What a concept of ESCO is. */
export type ConceptKind =
  | 'occupation'
  | 'skill';

/** Language of screens and texts (ISO 639-1). */
export type Locale =
  | 'en'
  | 'fr'
  | 'nl';

export type ConceptPartsFragment = { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale };

export type SearchConceptsQueryVariables = Exact<{
  kind: string;
  text: string;
  first: number;
}>;


export type SearchConceptsQuery = { searchConcepts: Array<{ matchedLabel: string, matchedLanguage: Types.Locale, confidence: number, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } }> };

export type OccupationSkillsQueryVariables = Exact<{
  occupationId: string | number;
}>;


export type OccupationSkillsQuery = { occupationSkills: Array<{ essential: boolean, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } }> };

export const SearchConceptsDocument = operation<SearchConceptsQuery, SearchConceptsQueryVariables>('SearchConcepts', 'fc2d570ce07f326c8988b6aa319aaecb3be090b48b565cb8f85f0d899c3c82e5');
export const OccupationSkillsDocument = operation<OccupationSkillsQuery, OccupationSkillsQueryVariables>('OccupationSkills', 'f5e080751a8cf6a5cf4c061afc6c41e0bd3288fcd5f405048dbcd07a011efbf1');