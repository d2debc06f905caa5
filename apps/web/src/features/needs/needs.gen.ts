/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.gen';

import { operation } from '~/lib/operation';
export type Cefr =
  | 'A1'
  | 'A2'
  | 'B1'
  | 'B2'
  | 'C1'
  | 'C2';

export type ConceptKind =
  | 'occupation'
  | 'skill';

export type CreateNeedInput = {
  country: string;
  endDate?: string | null | undefined;
  hoursPerWeek?: number | null | undefined;
  idempotencyKey: string | number;
  kind: string;
  language: string;
  mode: string;
  organisationId: string | number;
  positions?: number | null | undefined;
  programme: string;
  region?: string | null | undefined;
  requirements?: Array<RequirementInput> | null | undefined;
  startDate?: string | null | undefined;
  summary?: string | null | undefined;
  termsOfReference?: TermsOfReferenceInput | null | undefined;
  title: string;
  vacancy?: VacancyInput | null | undefined;
};

export type Locale =
  | 'en'
  | 'fr'
  | 'nl';

export type Mode =
  | 'BLENDED'
  | 'PHYSICAL'
  | 'VIRTUAL';

export type MoveNeedInput = {
  event: string;
  id: string | number;
  idempotencyKey: string | number;
  reason?: string | null | undefined;
  version: number;
};

export type NeedKind =
  | 'TERMS_OF_REFERENCE'
  | 'VACANCY';

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

export type OrganisationKind =
  | 'EMPLOYER'
  | 'HOST_INSTITUTION'
  | 'PARTNER';

export type ProgrammeCode =
  | 'CD4D2'
  | 'MATCH';

export type RequirementInput = {
  conceptId?: string | number | null | undefined;
  eqf?: number | null | undefined;
  essential: boolean;
  field?: string | null | undefined;
  importance: number;
  kind: string;
  language?: string | null | undefined;
  level?: number | null | undefined;
  listening?: string | null | undefined;
  reading?: string | null | undefined;
  speaking?: string | null | undefined;
  text?: string | null | undefined;
  writing?: string | null | undefined;
  years?: number | null | undefined;
};

export type RequirementKind =
  | 'EDUCATION'
  | 'EXPERIENCE'
  | 'LANGUAGE'
  | 'OCCUPATION'
  | 'SKILL';

export type TermsOfReferenceInput = {
  aim?: string | null | undefined;
  counterpart?: string | null | undefined;
  indicators?: string | null | undefined;
  knowledgeTransfer?: string | null | undefined;
  outputs?: string | null | undefined;
  tools?: string | null | undefined;
};

export type UpdateNeedInput = {
  country?: string | null | undefined;
  endDate?: string | null | undefined;
  hoursPerWeek?: number | null | undefined;
  id: string | number;
  idempotencyKey: string | number;
  language?: string | null | undefined;
  mode?: string | null | undefined;
  positions?: number | null | undefined;
  region?: string | null | undefined;
  requirements?: Array<RequirementInput> | null | undefined;
  startDate?: string | null | undefined;
  summary?: string | null | undefined;
  termsOfReference?: TermsOfReferenceInput | null | undefined;
  title?: string | null | undefined;
  vacancy?: VacancyInput | null | undefined;
  version: number;
};

export type VacancyInput = {
  contractMonths?: number | null | undefined;
  salaryMonthEur?: number | null | undefined;
  shortageEvidence?: string | null | undefined;
};

export type RequirementPartsFragment = { id: string, kind: Types.RequirementKind, essential: boolean, importance: number, text: string | null, level: number | null, language: string | null, listening: Types.Cefr | null, reading: Types.Cefr | null, speaking: Types.Cefr | null, writing: Types.Cefr | null, eqf: number | null, field: string | null, years: number | null, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } | null };

export type NeedPartsFragment = { id: string, version: number, kind: Types.NeedKind, programme: Types.ProgrammeCode, state: Types.NeedState, stateSentence: string, title: string, summary: string | null, language: Types.Locale, country: string, region: string | null, mode: Types.Mode, startDate: string | null, endDate: string | null, hoursPerWeek: number | null, positions: number, updatedAt: string, allowedEvents: Array<{ event: string, label: string }>, organisation: { id: string, name: string, country: string }, termsOfReference: { aim: string | null, counterpart: string | null, tools: string | null, outputs: string | null, indicators: string | null, knowledgeTransfer: string | null } | null, vacancy: { salaryMonthEur: number | null, contractMonths: number | null, shortageEvidence: string | null } | null, requirements: Array<{ id: string, kind: Types.RequirementKind, essential: boolean, importance: number, text: string | null, level: number | null, language: string | null, listening: Types.Cefr | null, reading: Types.Cefr | null, speaking: Types.Cefr | null, writing: Types.Cefr | null, eqf: number | null, field: string | null, years: number | null, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } | null }>, history: Array<{ from: Types.NeedState | null, to: Types.NeedState, event: string, at: string, reason: string | null }> };

export type NeedQueryVariables = Exact<{
  id: string | number;
}>;


export type NeedQuery = { need: { id: string, version: number, kind: Types.NeedKind, programme: Types.ProgrammeCode, state: Types.NeedState, stateSentence: string, title: string, summary: string | null, language: Types.Locale, country: string, region: string | null, mode: Types.Mode, startDate: string | null, endDate: string | null, hoursPerWeek: number | null, positions: number, updatedAt: string, allowedEvents: Array<{ event: string, label: string }>, organisation: { id: string, name: string, country: string }, termsOfReference: { aim: string | null, counterpart: string | null, tools: string | null, outputs: string | null, indicators: string | null, knowledgeTransfer: string | null } | null, vacancy: { salaryMonthEur: number | null, contractMonths: number | null, shortageEvidence: string | null } | null, requirements: Array<{ id: string, kind: Types.RequirementKind, essential: boolean, importance: number, text: string | null, level: number | null, language: string | null, listening: Types.Cefr | null, reading: Types.Cefr | null, speaking: Types.Cefr | null, writing: Types.Cefr | null, eqf: number | null, field: string | null, years: number | null, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } | null }>, history: Array<{ from: Types.NeedState | null, to: Types.NeedState, event: string, at: string, reason: string | null }> } | null };

export type NeedsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  kind?: string | null | undefined;
  state?: string | null | undefined;
  programme?: string | null | undefined;
}>;


export type NeedsQuery = { needs: { totalCount: number, totalCountCapped: boolean, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, kind: Types.NeedKind, programme: Types.ProgrammeCode, state: Types.NeedState, stateSentence: string, title: string, language: Types.Locale, country: string, mode: Types.Mode, startDate: string | null, updatedAt: string, allowedEvents: Array<{ event: string, label: string }>, organisation: { id: string, name: string } } }> } };

export type OrganisationsQueryVariables = Exact<{
  first: number;
}>;


export type OrganisationsQuery = { organisations: { edges: Array<{ node: { id: string, name: string, kind: Types.OrganisationKind, country: string } }> } };

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

export const NeedDocument = operation<NeedQuery, NeedQueryVariables>('Need', 'd51740742115449d8c82edb75e07203f7cc22040a02b39485fa6cc0a276452de');
export const NeedsDocument = operation<NeedsQuery, NeedsQueryVariables>('Needs', '1d8000b4256a8602b9d9dccefa1435bb8132c09b82d304b776dc27a7af700a37');
export const OrganisationsDocument = operation<OrganisationsQuery, OrganisationsQueryVariables>('Organisations', '1631cffdaba5d55a5b86f7ef9ae25bc7718ff0d08a255ff539454200217dda40');
export const CreateNeedDocument = operation<CreateNeedMutation, CreateNeedMutationVariables>('CreateNeed', '97950417d8382131bc99aa4380c2b97337e73afab0f7d2acdffb8a3d56adc09a');
export const UpdateNeedDocument = operation<UpdateNeedMutation, UpdateNeedMutationVariables>('UpdateNeed', '6f0beb62b890bebf7f76a4cd4c53b9aac1eb012362f75419a423fe93e82a9ee1');
export const MoveNeedDocument = operation<MoveNeedMutation, MoveNeedMutationVariables>('MoveNeed', 'f77afa9d3c57e1a8143bfb6fc63675d4757c79b34a6e9a6b5399ace834e513da');