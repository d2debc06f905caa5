/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.gen';

import { operation } from '~/lib/operation';
export type CandidateProfileInput = {
  active: boolean;
  minimumSalaryMonthEur?: number | null | undefined;
  motivation?: string | null | undefined;
  preferredModes: Array<string>;
  relocation: boolean;
};

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

export type ConsentPurpose =
  | 'MATCHING'
  | 'SHARE_WITH_ORGANISATIONS'
  | 'STATISTICS';

export type CreatePersonInput = {
  availability?: Array<PersonAvailabilityInput> | null | undefined;
  birthDate?: string | null | undefined;
  candidateProfile?: CandidateProfileInput | null | undefined;
  consents?: Array<string> | null | undefined;
  education?: Array<PersonEducationInput> | null | undefined;
  email?: string | null | undefined;
  expertProfile?: ExpertProfileInput | null | undefined;
  idempotencyKey: string | number;
  languages?: Array<PersonLanguageInput> | null | undefined;
  linkCountries?: Array<string> | null | undefined;
  name?: string | null | undefined;
  occupations?: Array<PersonOccupationInput> | null | undefined;
  residenceCountry?: string | null | undefined;
  skills?: Array<PersonSkillInput> | null | undefined;
  timeZone?: string | null | undefined;
};

export type ExpertProfileInput = {
  active: boolean;
  motivation?: string | null | undefined;
  preferredCountries: Array<string>;
  preferredModes: Array<string>;
};

export type ImportJsonResumeInput = {
  idempotencyKey: string | number;
  json: string;
  personId: string | number;
  version: number;
};

export type Locale =
  | 'en'
  | 'fr'
  | 'nl';

export type Mode =
  | 'BLENDED'
  | 'PHYSICAL'
  | 'VIRTUAL';

export type PersonAvailabilityInput = {
  from: string;
  hoursPerWeek: number;
  modes: Array<string>;
  to?: string | null | undefined;
};

export type PersonEducationInput = {
  completedOn?: string | null | undefined;
  country?: string | null | undefined;
  eqf: number;
  field?: string | null | undefined;
  institution?: string | null | undefined;
  title?: string | null | undefined;
};

export type PersonLanguageInput = {
  language: string;
  listening: string;
  reading: string;
  speaking: string;
  writing: string;
};

export type PersonOccupationInput = {
  conceptId: string | number;
  country?: string | null | undefined;
  description?: string | null | undefined;
  employer?: string | null | undefined;
  from: string;
  title?: string | null | undefined;
  to?: string | null | undefined;
};

export type PersonSkillInput = {
  conceptId: string | number;
  level: number;
  years?: number | null | undefined;
};

export type SetConsentInput = {
  granted: boolean;
  idempotencyKey: string | number;
  personId: string | number;
  purpose: string;
};

export type UpdatePersonInput = {
  availability?: Array<PersonAvailabilityInput> | null | undefined;
  birthDate?: string | null | undefined;
  candidateProfile?: CandidateProfileInput | null | undefined;
  education?: Array<PersonEducationInput> | null | undefined;
  email?: string | null | undefined;
  expertProfile?: ExpertProfileInput | null | undefined;
  id: string | number;
  idempotencyKey: string | number;
  languages?: Array<PersonLanguageInput> | null | undefined;
  linkCountries?: Array<string> | null | undefined;
  name?: string | null | undefined;
  occupations?: Array<PersonOccupationInput> | null | undefined;
  residenceCountry?: string | null | undefined;
  skills?: Array<PersonSkillInput> | null | undefined;
  timeZone?: string | null | undefined;
  version: number;
};

export type PersonPartsFragment = { id: string, code: string, version: number, name: string | null, email: string | null, residenceCountry: string | null, birthDate: string | null, linkCountries: Array<string> | null, timeZone: string | null, updatedAt: string, skills: Array<{ level: number, years: number | null, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } }>, occupations: Array<{ title: string | null, employer: string | null, country: string | null, from: string, to: string | null, description: string | null, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } }>, languages: Array<{ language: string, listening: Types.Cefr, reading: Types.Cefr, speaking: Types.Cefr, writing: Types.Cefr }>, education: Array<{ eqf: number, field: string | null, title: string | null, institution: string | null, country: string | null, completedOn: string | null }>, availability: Array<{ from: string, to: string | null, modes: Array<Types.Mode>, hoursPerWeek: number }>, consents: Array<{ purpose: Types.ConsentPurpose, granted: boolean, at: string | null }> | null, expertProfile: { active: boolean, motivation: string | null, preferredCountries: Array<string>, preferredModes: Array<Types.Mode> } | null, candidateProfile: { active: boolean, motivation: string | null, relocation: boolean, preferredModes: Array<Types.Mode>, minimumSalaryMonthEur: number | null } | null };

export type PersonQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonQuery = { person: { id: string, code: string, version: number, name: string | null, email: string | null, residenceCountry: string | null, birthDate: string | null, linkCountries: Array<string> | null, timeZone: string | null, updatedAt: string, skills: Array<{ level: number, years: number | null, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } }>, occupations: Array<{ title: string | null, employer: string | null, country: string | null, from: string, to: string | null, description: string | null, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } }>, languages: Array<{ language: string, listening: Types.Cefr, reading: Types.Cefr, speaking: Types.Cefr, writing: Types.Cefr }>, education: Array<{ eqf: number, field: string | null, title: string | null, institution: string | null, country: string | null, completedOn: string | null }>, availability: Array<{ from: string, to: string | null, modes: Array<Types.Mode>, hoursPerWeek: number }>, consents: Array<{ purpose: Types.ConsentPurpose, granted: boolean, at: string | null }> | null, expertProfile: { active: boolean, motivation: string | null, preferredCountries: Array<string>, preferredModes: Array<Types.Mode> } | null, candidateProfile: { active: boolean, motivation: string | null, relocation: boolean, preferredModes: Array<Types.Mode>, minimumSalaryMonthEur: number | null } | null } | null };

export type PeopleQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  programme?: string | null | undefined;
}>;


export type PeopleQuery = { people: { totalCount: number, totalCountCapped: boolean, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, residenceCountry: string | null, updatedAt: string, occupations: Array<{ from: string, to: string | null, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } }>, languages: Array<{ language: string, speaking: Types.Cefr }>, skills: Array<{ level: number }>, expertProfile: { active: boolean } | null, candidateProfile: { active: boolean } | null } }> } };

export type JsonResumeQueryVariables = Exact<{
  personId: string | number;
}>;


export type JsonResumeQuery = { jsonResume: { json: string, notCarried: Array<{ path: string, sentence: string }> } };

export type CreatePersonMutationVariables = Exact<{
  input: Types.CreatePersonInput;
}>;


export type CreatePersonMutation = { createPerson:
    | { __typename: 'InvalidInput', problems: Array<{ field: string, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Refused', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type UpdatePersonMutationVariables = Exact<{
  input: Types.UpdatePersonInput;
}>;


export type UpdatePersonMutation = { updatePerson:
    | { __typename: 'InvalidInput', problems: Array<{ field: string, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Person', id: string, version: number }
    | { __typename: 'Refused', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type SetConsentMutationVariables = Exact<{
  input: Types.SetConsentInput;
}>;


export type SetConsentMutation = { setConsent:
    | { __typename: 'Consent' }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Refused', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type ImportJsonResumeMutationVariables = Exact<{
  input: Types.ImportJsonResumeInput;
}>;


export type ImportJsonResumeMutation = { importJsonResume:
    | { __typename: 'InvalidInput', problems: Array<{ field: string, message: string }> }
    | { __typename: 'JsonResumeImport', stored: Array<string>, notCarried: Array<{ path: string, sentence: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Refused', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export const PersonDocument = operation<PersonQuery, PersonQueryVariables>('Person', 'b60c6a87c6569b504f8ed91d779773895ae215768c2539436c44fa1fc108c386');
export const PeopleDocument = operation<PeopleQuery, PeopleQueryVariables>('People', 'bc3bb679007caa1befdd9113d9a5dfefa81dc859220ce5ac7c3d44ea39315569');
export const JsonResumeDocument = operation<JsonResumeQuery, JsonResumeQueryVariables>('JsonResume', '4b56b6a98be5b2da881025ff52f3aaf84ca77a78e5b16c9a29f858885802628d');
export const CreatePersonDocument = operation<CreatePersonMutation, CreatePersonMutationVariables>('CreatePerson', 'a9af7b580f5f80fbcb6d40b9e8aca8e06165203b46736c34333896aded6209d9');
export const UpdatePersonDocument = operation<UpdatePersonMutation, UpdatePersonMutationVariables>('UpdatePerson', 'f8ed95096f975831ea17f8f3010abc834830f65ffe362f652ca5320e5e4baa99');
export const SetConsentDocument = operation<SetConsentMutation, SetConsentMutationVariables>('SetConsent', '008e4f2470ee7bdbfabe9592e51c7f9de7cd9d2c4fc644a851deceb92b1e28bc');
export const ImportJsonResumeDocument = operation<ImportJsonResumeMutation, ImportJsonResumeMutationVariables>('ImportJsonResume', 'ebf0b9f5c18a60931f511e03f0e7b0105378669addfaf46e6738bc79a69df9cc');