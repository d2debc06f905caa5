/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.gen';

import { operation } from '~/lib/operation';
/** What MATCH adds to a person. */
export type CandidateProfileInput = {
  /** Only active profiles are matched. */
  active: boolean;
  /** Lowest gross salary a month in euro that the person would accept. */
  minimumSalaryMonthEur?: number | null | undefined;
  /** Why the person takes part, at most 4,000 characters. */
  motivation?: string | null | undefined;
  /** Forms of work the person would rather have; none says any. */
  preferredModes: Array<string>;
  /** Willing to move for the work. */
  relocation: boolean;
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

/** A meaning that the person confirms. */
export type ConfirmedMeaningInput = {
  /** Id of the chosen concept, or the CEFR level of a language. */
  choice: string;
  /** Path of the proposal. */
  path: string;
};

/** What a person can agree to. */
export type ConsentPurpose =
  /** To be scored against needs. */
  | 'MATCHING'
  /** To be shown to host institutions and employers. */
  | 'SHARE_WITH_ORGANISATIONS'
  /** To be counted in reports without a name. */
  | 'STATISTICS';

/** A new person. */
export type CreatePersonInput = {
  /** Times in which the person can work, at most 60. */
  availability?: Array<PersonAvailabilityInput> | null | undefined;
  /** Date of birth; null empties it. */
  birthDate?: string | null | undefined;
  /** Profile in MATCH. */
  candidateProfile?: CandidateProfileInput | null | undefined;
  /** Consents that the person gives. */
  consents?: Array<string> | null | undefined;
  /** Education, at most 30. */
  education?: Array<PersonEducationInput> | null | undefined;
  /** E-mail address; null empties it. */
  email?: string | null | undefined;
  /** Profile in CD4D2. */
  expertProfile?: ExpertProfileInput | null | undefined;
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: string | number;
  /** Languages, at most 30. */
  languages?: Array<PersonLanguageInput> | null | undefined;
  /** Countries the person is tied to by nationality, birth or family. */
  linkCountries?: Array<string> | null | undefined;
  /** Name, at most 200 characters; must be there. */
  name?: string | null | undefined;
  /** Jobs, at most 60. */
  occupations?: Array<PersonOccupationInput> | null | undefined;
  /** Country of residence (ISO 3166-1 alpha-2); null empties it. */
  residenceCountry?: string | null | undefined;
  /** Skills, at most 300. */
  skills?: Array<PersonSkillInput> | null | undefined;
  /** IANA time zone; null empties it. */
  timeZone?: string | null | undefined;
};

/** What CD4D2 adds to a person. */
export type ExpertProfileInput = {
  /** Only active profiles are matched. */
  active: boolean;
  /** Why the person takes part, at most 4,000 characters. */
  motivation?: string | null | undefined;
  /** Countries the person would rather go to; none says any. */
  preferredCountries: Array<string>;
  /** Forms of work the person would rather have; none says any. */
  preferredModes: Array<string>;
};

/** A JSON Resume document for a person. */
export type ImportJsonResumeInput = {
  /** Proposals of an earlier import that the person confirms. */
  confirmed?: Array<ConfirmedMeaningInput> | null | undefined;
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: string | number;
  /** The document. With the confirmed meanings it may take 96,000 bytes as it is sent (JSON in UTF-8). */
  json: string;
  /** The person. */
  personId: string | number;
  /** The version that the change is made from. */
  version: number;
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

/** A time in which the person can work. */
export type PersonAvailabilityInput = {
  /** First day. */
  from: string;
  /** Hours a week, 1 to 60. */
  hoursPerWeek: number;
  /** PHYSICAL, VIRTUAL, BLENDED; at least one. */
  modes: Array<string>;
  /** Last day; absent when no end is known. */
  to?: string | null | undefined;
};

/** An education. */
export type PersonEducationInput = {
  /** Day of completion, not in the future. */
  completedOn?: string | null | undefined;
  /** Country of the school (ISO 3166-1 alpha-2). */
  country?: string | null | undefined;
  /** European Qualifications Framework, 1 to 8. */
  eqf: number;
  /** Field (ISCED-F 2013, two to four digits). */
  field?: string | null | undefined;
  /** School, at most 200 characters. */
  institution?: string | null | undefined;
  /** Name of the qualification, at most 200 characters. */
  title?: string | null | undefined;
};

/** A language, with a level (A1 to C2) for each of the four skills. */
export type PersonLanguageInput = {
  /** Language (ISO 639-1). */
  language: string;
  /** Listening. */
  listening: string;
  /** Reading. */
  reading: string;
  /** Speaking. */
  speaking: string;
  /** Writing. */
  writing: string;
};

/** A job that the person holds or held. */
export type PersonOccupationInput = {
  /** ESCO occupation. */
  conceptId: string | number;
  /** Country of the work (ISO 3166-1 alpha-2). */
  country?: string | null | undefined;
  /** What was done, at most 4,000 characters. */
  description?: string | null | undefined;
  /** Employer, at most 200 characters. */
  employer?: string | null | undefined;
  /** First day, not in the future. */
  from: string;
  /** Title in the person’s own words, at most 200 characters. */
  title?: string | null | undefined;
  /** Last day; absent while it is held. */
  to?: string | null | undefined;
};

/** A skill that the person states. */
export type PersonSkillInput = {
  /** ESCO skill. */
  conceptId: string | number;
  /** 1 basic, 2 independent, 3 advanced, 4 expert. */
  level: number;
  /** Years of use, 0 to 70. */
  years?: number | null | undefined;
};

/** A consent given or withdrawn. */
export type SetConsentInput = {
  /** True to give, false to withdraw. */
  granted: boolean;
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: string | number;
  /** The person. */
  personId: string | number;
  /** MATCHING, SHARE_WITH_ORGANISATIONS or STATISTICS. */
  purpose: string;
};

/** The parts of a person that change. A list that is there replaces the one before; what is left out stays. */
export type UpdatePersonInput = {
  /** Times in which the person can work, at most 60. */
  availability?: Array<PersonAvailabilityInput> | null | undefined;
  /** Date of birth; null empties it. */
  birthDate?: string | null | undefined;
  /** Profile in MATCH. */
  candidateProfile?: CandidateProfileInput | null | undefined;
  /** Education, at most 30. */
  education?: Array<PersonEducationInput> | null | undefined;
  /** E-mail address; null empties it. */
  email?: string | null | undefined;
  /** Profile in CD4D2. */
  expertProfile?: ExpertProfileInput | null | undefined;
  /** The person. */
  id: string | number;
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: string | number;
  /** Languages, at most 30. */
  languages?: Array<PersonLanguageInput> | null | undefined;
  /** Countries the person is tied to by nationality, birth or family. */
  linkCountries?: Array<string> | null | undefined;
  /** Name, at most 200 characters. */
  name?: string | null | undefined;
  /** Jobs, at most 60. */
  occupations?: Array<PersonOccupationInput> | null | undefined;
  /** Country of residence (ISO 3166-1 alpha-2); null empties it. */
  residenceCountry?: string | null | undefined;
  /** Skills, at most 300. */
  skills?: Array<PersonSkillInput> | null | undefined;
  /** IANA time zone; null empties it. */
  timeZone?: string | null | undefined;
  /** The version that the change was made from. */
  version: number;
};

export type PersonPartsFragment = { id: string, code: string, version: number, residenceCountry: string | null, linkCountries: Array<string> | null, timeZone: string | null, updatedAt: string, skills: Array<{ level: number, years: number | null, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } }>, occupations: Array<{ title: string | null, employer: string | null, country: string | null, from: string, to: string | null, description: string | null, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } }>, languages: Array<{ language: string, listening: Types.Cefr, reading: Types.Cefr, speaking: Types.Cefr, writing: Types.Cefr }>, education: Array<{ eqf: number, field: string | null, title: string | null, institution: string | null, country: string | null, completedOn: string | null }>, availability: Array<{ from: string, to: string | null, modes: Array<Types.Mode>, hoursPerWeek: number }>, expertProfile: { active: boolean, motivation: string | null, preferredCountries: Array<string>, preferredModes: Array<Types.Mode> } | null, candidateProfile: { active: boolean, motivation: string | null, relocation: boolean, preferredModes: Array<Types.Mode>, minimumSalaryMonthEur: number | null } | null };

export type PersonContactPartsFragment = { name: string | null, email: string | null, birthDate: string | null };

export type PersonQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonQuery = { person: { id: string, code: string, version: number, residenceCountry: string | null, linkCountries: Array<string> | null, timeZone: string | null, updatedAt: string, name: string | null, email: string | null, birthDate: string | null, consents: Array<{ purpose: Types.ConsentPurpose, granted: boolean, at: string | null }> | null, skills: Array<{ level: number, years: number | null, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } }>, occupations: Array<{ title: string | null, employer: string | null, country: string | null, from: string, to: string | null, description: string | null, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } }>, languages: Array<{ language: string, listening: Types.Cefr, reading: Types.Cefr, speaking: Types.Cefr, writing: Types.Cefr }>, education: Array<{ eqf: number, field: string | null, title: string | null, institution: string | null, country: string | null, completedOn: string | null }>, availability: Array<{ from: string, to: string | null, modes: Array<Types.Mode>, hoursPerWeek: number }>, expertProfile: { active: boolean, motivation: string | null, preferredCountries: Array<string>, preferredModes: Array<Types.Mode> } | null, candidateProfile: { active: boolean, motivation: string | null, relocation: boolean, preferredModes: Array<Types.Mode>, minimumSalaryMonthEur: number | null } | null } | null };

export type BlindPersonQueryVariables = Exact<{
  id: string | number;
}>;


export type BlindPersonQuery = { person: { id: string, code: string, version: number, residenceCountry: string | null, linkCountries: Array<string> | null, timeZone: string | null, updatedAt: string, skills: Array<{ level: number, years: number | null, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } }>, occupations: Array<{ title: string | null, employer: string | null, country: string | null, from: string, to: string | null, description: string | null, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } }>, languages: Array<{ language: string, listening: Types.Cefr, reading: Types.Cefr, speaking: Types.Cefr, writing: Types.Cefr }>, education: Array<{ eqf: number, field: string | null, title: string | null, institution: string | null, country: string | null, completedOn: string | null }>, availability: Array<{ from: string, to: string | null, modes: Array<Types.Mode>, hoursPerWeek: number }>, expertProfile: { active: boolean, motivation: string | null, preferredCountries: Array<string>, preferredModes: Array<Types.Mode> } | null, candidateProfile: { active: boolean, motivation: string | null, relocation: boolean, preferredModes: Array<Types.Mode>, minimumSalaryMonthEur: number | null } | null } | null };

export type PersonContactQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonContactQuery = { person: { id: string, name: string | null, email: string | null, birthDate: string | null } | null };

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
    | { __typename: 'JsonResumeImport', stored: Array<string>, person: { id: string, version: number }, proposals: Array<{ path: string, kind: string, words: string, suggestedLevel: Types.Cefr | null, candidates: Array<{ conceptId: string, label: string }> }>, notCarried: Array<{ path: string, sentence: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Refused', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export const PersonDocument = operation<PersonQuery, PersonQueryVariables>('Person', '7483941d708d028359e36ab9e1237768cfa527ccb3385249a456e7d5ec2248a8');
export const BlindPersonDocument = operation<BlindPersonQuery, BlindPersonQueryVariables>('BlindPerson', '56b3733248e84bc20b7af3db4623f6181f167012eb11201a06d34cb6c417d797');
export const PersonContactDocument = operation<PersonContactQuery, PersonContactQueryVariables>('PersonContact', '4b47eff65c3c8043e50b61e4f79e5c060974e04d65e7a3570994f6c7b73e3046');
export const PeopleDocument = operation<PeopleQuery, PeopleQueryVariables>('People', 'bc3bb679007caa1befdd9113d9a5dfefa81dc859220ce5ac7c3d44ea39315569');
export const JsonResumeDocument = operation<JsonResumeQuery, JsonResumeQueryVariables>('JsonResume', '4b56b6a98be5b2da881025ff52f3aaf84ca77a78e5b16c9a29f858885802628d');
export const CreatePersonDocument = operation<CreatePersonMutation, CreatePersonMutationVariables>('CreatePerson', 'a9af7b580f5f80fbcb6d40b9e8aca8e06165203b46736c34333896aded6209d9');
export const UpdatePersonDocument = operation<UpdatePersonMutation, UpdatePersonMutationVariables>('UpdatePerson', 'f8ed95096f975831ea17f8f3010abc834830f65ffe362f652ca5320e5e4baa99');
export const SetConsentDocument = operation<SetConsentMutation, SetConsentMutationVariables>('SetConsent', '008e4f2470ee7bdbfabe9592e51c7f9de7cd9d2c4fc644a851deceb92b1e28bc');
export const ImportJsonResumeDocument = operation<ImportJsonResumeMutation, ImportJsonResumeMutationVariables>('ImportJsonResume', 'd0dffa1db35e78df856ee42355942eea483a0335f1faf1631bba6e949b318ede');