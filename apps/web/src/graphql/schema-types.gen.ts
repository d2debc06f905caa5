export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

export type CancelScoringRunInput = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

export type CandidateProfileInput = {
  active: Scalars['Boolean']['input'];
  minimumSalaryMonthEur?: InputMaybe<Scalars['Int']['input']>;
  motivation?: InputMaybe<Scalars['String']['input']>;
  preferredModes: Array<Scalars['String']['input']>;
  relocation: Scalars['Boolean']['input'];
};

export type Cefr =
  | 'A1'
  | 'A2'
  | 'B1'
  | 'B2'
  | 'C1'
  | 'C2';

export type ChooseLocaleInput = {
  idempotencyKey: Scalars['ID']['input'];
  locale: Scalars['String']['input'];
};

export type ConceptKind =
  | 'occupation'
  | 'skill';

export type ConsentPurpose =
  | 'MATCHING'
  | 'SHARE_WITH_ORGANISATIONS'
  | 'STATISTICS';

export type CreateNeedInput = {
  country: Scalars['String']['input'];
  endDate?: InputMaybe<Scalars['String']['input']>;
  hoursPerWeek?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey: Scalars['ID']['input'];
  kind: Scalars['String']['input'];
  language: Scalars['String']['input'];
  mode: Scalars['String']['input'];
  organisationId: Scalars['ID']['input'];
  positions?: InputMaybe<Scalars['Int']['input']>;
  programme: Scalars['String']['input'];
  region?: InputMaybe<Scalars['String']['input']>;
  requirements?: InputMaybe<Array<RequirementInput>>;
  startDate?: InputMaybe<Scalars['String']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
  termsOfReference?: InputMaybe<TermsOfReferenceInput>;
  title: Scalars['String']['input'];
  vacancy?: InputMaybe<VacancyInput>;
};

export type CreatePersonInput = {
  availability?: InputMaybe<Array<PersonAvailabilityInput>>;
  birthDate?: InputMaybe<Scalars['String']['input']>;
  candidateProfile?: InputMaybe<CandidateProfileInput>;
  consents?: InputMaybe<Array<Scalars['String']['input']>>;
  education?: InputMaybe<Array<PersonEducationInput>>;
  email?: InputMaybe<Scalars['String']['input']>;
  expertProfile?: InputMaybe<ExpertProfileInput>;
  idempotencyKey: Scalars['ID']['input'];
  languages?: InputMaybe<Array<PersonLanguageInput>>;
  linkCountries?: InputMaybe<Array<Scalars['String']['input']>>;
  name?: InputMaybe<Scalars['String']['input']>;
  occupations?: InputMaybe<Array<PersonOccupationInput>>;
  residenceCountry?: InputMaybe<Scalars['String']['input']>;
  skills?: InputMaybe<Array<PersonSkillInput>>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type DecideInput = {
  event: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
  nominationId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  reasonCode?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type ExpertProfileInput = {
  active: Scalars['Boolean']['input'];
  motivation?: InputMaybe<Scalars['String']['input']>;
  preferredCountries: Array<Scalars['String']['input']>;
  preferredModes: Array<Scalars['String']['input']>;
};

export type Fulfilment =
  | 'MET'
  | 'MISSING'
  | 'PARTLY';

export type ImportJsonResumeInput = {
  idempotencyKey: Scalars['ID']['input'];
  json: Scalars['String']['input'];
  personId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
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
  event: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
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

export type NominateInput = {
  idempotencyKey: Scalars['ID']['input'];
  needId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};

export type NominationState =
  | 'INTERVIEW'
  | 'NOT_SELECTED'
  | 'PROPOSED'
  | 'SELECTED'
  | 'SHORTLISTED'
  | 'SUGGESTED'
  | 'WITHDRAWN';

export type OrganisationKind =
  | 'EMPLOYER'
  | 'HOST_INSTITUTION'
  | 'PARTNER';

export type PersonAvailabilityInput = {
  from: Scalars['String']['input'];
  hoursPerWeek: Scalars['Int']['input'];
  modes: Array<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};

export type PersonEducationInput = {
  completedOn?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  eqf: Scalars['Int']['input'];
  field?: InputMaybe<Scalars['String']['input']>;
  institution?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type PersonLanguageInput = {
  language: Scalars['String']['input'];
  listening: Scalars['String']['input'];
  reading: Scalars['String']['input'];
  speaking: Scalars['String']['input'];
  writing: Scalars['String']['input'];
};

export type PersonOccupationInput = {
  conceptId: Scalars['ID']['input'];
  country?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  employer?: InputMaybe<Scalars['String']['input']>;
  from: Scalars['String']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};

export type PersonSkillInput = {
  conceptId: Scalars['ID']['input'];
  level: Scalars['Int']['input'];
  years?: InputMaybe<Scalars['Float']['input']>;
};

export type ProgrammeCode =
  | 'CD4D2'
  | 'MATCH';

export type RequirementInput = {
  conceptId?: InputMaybe<Scalars['ID']['input']>;
  eqf?: InputMaybe<Scalars['Int']['input']>;
  essential: Scalars['Boolean']['input'];
  field?: InputMaybe<Scalars['String']['input']>;
  importance: Scalars['Int']['input'];
  kind: Scalars['String']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<Scalars['Int']['input']>;
  listening?: InputMaybe<Scalars['String']['input']>;
  reading?: InputMaybe<Scalars['String']['input']>;
  speaking?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  writing?: InputMaybe<Scalars['String']['input']>;
  years?: InputMaybe<Scalars['Float']['input']>;
};

export type RequirementKind =
  | 'EDUCATION'
  | 'EXPERIENCE'
  | 'LANGUAGE'
  | 'OCCUPATION'
  | 'SKILL';

export type RunState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

export type SetConsentInput = {
  granted: Scalars['Boolean']['input'];
  idempotencyKey: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  purpose: Scalars['String']['input'];
};

export type SignInAsDemoInput = {
  idempotencyKey: Scalars['ID']['input'];
  role: Scalars['String']['input'];
};

export type SignOutInput = {
  idempotencyKey: Scalars['ID']['input'];
};

export type StartScoringRunInput = {
  idempotencyKey: Scalars['ID']['input'];
  needId: Scalars['ID']['input'];
};

export type TermsOfReferenceInput = {
  aim?: InputMaybe<Scalars['String']['input']>;
  counterpart?: InputMaybe<Scalars['String']['input']>;
  indicators?: InputMaybe<Scalars['String']['input']>;
  knowledgeTransfer?: InputMaybe<Scalars['String']['input']>;
  outputs?: InputMaybe<Scalars['String']['input']>;
  tools?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateNeedInput = {
  country?: InputMaybe<Scalars['String']['input']>;
  endDate?: InputMaybe<Scalars['String']['input']>;
  hoursPerWeek?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
  mode?: InputMaybe<Scalars['String']['input']>;
  positions?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  requirements?: InputMaybe<Array<RequirementInput>>;
  startDate?: InputMaybe<Scalars['String']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
  termsOfReference?: InputMaybe<TermsOfReferenceInput>;
  title?: InputMaybe<Scalars['String']['input']>;
  vacancy?: InputMaybe<VacancyInput>;
  version: Scalars['Int']['input'];
};

export type UpdatePersonInput = {
  availability?: InputMaybe<Array<PersonAvailabilityInput>>;
  birthDate?: InputMaybe<Scalars['String']['input']>;
  candidateProfile?: InputMaybe<CandidateProfileInput>;
  education?: InputMaybe<Array<PersonEducationInput>>;
  email?: InputMaybe<Scalars['String']['input']>;
  expertProfile?: InputMaybe<ExpertProfileInput>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  languages?: InputMaybe<Array<PersonLanguageInput>>;
  linkCountries?: InputMaybe<Array<Scalars['String']['input']>>;
  name?: InputMaybe<Scalars['String']['input']>;
  occupations?: InputMaybe<Array<PersonOccupationInput>>;
  residenceCountry?: InputMaybe<Scalars['String']['input']>;
  skills?: InputMaybe<Array<PersonSkillInput>>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type VacancyInput = {
  contractMonths?: InputMaybe<Scalars['Int']['input']>;
  salaryMonthEur?: InputMaybe<Scalars['Int']['input']>;
  shortageEvidence?: InputMaybe<Scalars['String']['input']>;
};
