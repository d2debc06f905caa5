export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date-time string at UTC, such as 2019-12-03T09:54:33Z, compliant with the date-time format. */
  DateTime: { input: unknown; output: unknown; }
};

/** Accepts an invitation. */
export type AcceptInvitationInput = {
  /** Name of a new account, at most 200 characters. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** UUID; the same key with the same link goes on again, for a browser that lost the answer. */
  idempotencyKey: Scalars['ID']['input'];
  /** Password of a new account, 12 to 128 characters. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** What stands behind # in the link; 7 days, once. */
  token: Scalars['String']['input'];
};

/** What the person who asks says about a need. */
export type AnswerNeedInput = {
  /** interested, not_now or not_this_kind. A later answer takes its place. */
  answer: Scalars['String']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
  /** An open need. */
  needId: Scalars['ID']['input'];
  /** Why, in words, at most 2,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Approves proposed weights. */
export type ApproveWeightSheetInput = {
  /** The proposal. */
  id: Scalars['ID']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, at most 2,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Begins to set up a code generator: after stepUp, or on the way in. */
export type BeginSecondFactorInput = {
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Stops a run. */
export type CancelScoringRunInput = {
  /** The run. */
  id: Scalars['ID']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
};

/** What MATCH adds to a person. */
export type CandidateProfileInput = {
  /** Only active profiles are matched. */
  active: Scalars['Boolean']['input'];
  /** Lowest gross salary a month in euro that the person would accept. */
  minimumSalaryMonthEur?: InputMaybe<Scalars['Int']['input']>;
  /** Why the person takes part, at most 4,000 characters. */
  motivation?: InputMaybe<Scalars['String']['input']>;
  /** Forms of work the person would rather have; none says any. */
  preferredModes: Array<Scalars['String']['input']>;
  /** Willing to move for the work. */
  relocation: Scalars['Boolean']['input'];
};

/** Level of the Common European Framework of Reference for Languages. */
export type Cefr =
  | 'A1'
  | 'A2'
  | 'B1'
  | 'B2'
  | 'C1'
  | 'C2';

/** Sets a password, after stepUp. Other sessions end. */
export type ChangePasswordInput = {
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
  /** 12 to 128 characters, none that is guessed first. */
  password: Scalars['String']['input'];
};

/** Chooses the language. */
export type ChooseLocaleInput = {
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
  /** en, nl or fr. */
  locale: Scalars['String']['input'];
};

/** What a concept of ESCO is. */
export type ConceptKind =
  | 'occupation'
  | 'skill';

/** Makes the account, by the link of the letter. */
export type ConfirmRegistrationInput = {
  /** Name of the account, at most 200 characters. */
  displayName: Scalars['String']['input'];
  /** UUID; the same key with the same proof goes on again, for a browser that lost the answer. */
  idempotencyKey: Scalars['ID']['input'];
  /** 12 to 128 characters, none that is guessed first; without one, links in letters sign in. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** expert or candidate. */
  role: Scalars['String']['input'];
  /** What stands behind # in the link; 24 hours, once. */
  token: Scalars['String']['input'];
};

/** Ends a sign-in that waits for its code. */
export type ConfirmSecondFactorInput = {
  /** Six digits of the code generator, or a recovery code; each counts once. */
  code: Scalars['String']['input'];
  /** UUID; the same key with the same proof goes on again, for a browser that lost the answer. */
  idempotencyKey: Scalars['ID']['input'];
};

/** A meaning that the person confirms. */
export type ConfirmedMeaningInput = {
  /** Id of the chosen concept, or the CEFR level of a language. */
  choice: Scalars['String']['input'];
  /** Path of the proposal. */
  path: Scalars['String']['input'];
};

/** What a person can agree to. */
export type ConsentPurpose =
  /** To be scored against needs. */
  | 'MATCHING'
  /** To be shown to host institutions and employers. */
  | 'SHARE_WITH_ORGANISATIONS'
  /** To be counted in reports without a name. */
  | 'STATISTICS';

/** A new need. It begins as a draft. */
export type CreateNeedInput = {
  /** Country where the work is (ISO 3166-1 alpha-2). */
  country: Scalars['String']['input'];
  /** Last day. */
  endDate?: InputMaybe<Scalars['String']['input']>;
  /** Hours a week, 1 to 60. */
  hoursPerWeek?: InputMaybe<Scalars['Int']['input']>;
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
  /** TERMS_OF_REFERENCE or VACANCY. */
  kind: Scalars['String']['input'];
  /** Language it is written in: en, nl or fr. */
  language: Scalars['String']['input'];
  /** PHYSICAL, VIRTUAL or BLENDED. */
  mode: Scalars['String']['input'];
  /** Host institution or employer. */
  organisationId: Scalars['ID']['input'];
  /** 1 to 200; 1 when absent. */
  positions?: InputMaybe<Scalars['Int']['input']>;
  /** CD4D2 for terms of reference, MATCH for vacancies. */
  programme: Scalars['String']['input'];
  /** Region in free words. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** At most 60, in the owner’s order. */
  requirements?: InputMaybe<Array<RequirementInput>>;
  /** First day, such as 2027-03-31. */
  startDate?: InputMaybe<Scalars['String']['input']>;
  /** In a few sentences; at most 4,000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** For terms of reference alone. */
  termsOfReference?: InputMaybe<TermsOfReferenceInput>;
  /** At most 200 characters. */
  title: Scalars['String']['input'];
  /** For a vacancy alone. */
  vacancy?: InputMaybe<VacancyInput>;
};

/** A new organisation. */
export type CreateOrganisationInput = {
  /** City. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country (ISO 3166-1 alpha-2). */
  country: Scalars['String']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
  /** HOST_INSTITUTION, EMPLOYER or PARTNER. */
  kind: Scalars['String']['input'];
  /** Its name, at most 200 characters. */
  name: Scalars['String']['input'];
  /** Host institutions alone. */
  readiness?: InputMaybe<HostReadinessInput>;
  /** Region in free words. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Sector it works in. */
  sector?: InputMaybe<Scalars['String']['input']>;
};

/** A new person. */
export type CreatePersonInput = {
  /** Times in which the person can work, at most 60. */
  availability?: InputMaybe<Array<PersonAvailabilityInput>>;
  /** Date of birth; null empties it. */
  birthDate?: InputMaybe<Scalars['String']['input']>;
  /** Profile in MATCH. */
  candidateProfile?: InputMaybe<CandidateProfileInput>;
  /** Consents that the person gives. */
  consents?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Education, at most 30. */
  education?: InputMaybe<Array<PersonEducationInput>>;
  /** E-mail address; null empties it. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Profile in CD4D2. */
  expertProfile?: InputMaybe<ExpertProfileInput>;
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
  /** Languages, at most 30. */
  languages?: InputMaybe<Array<PersonLanguageInput>>;
  /** Countries the person is tied to by nationality, birth or family. */
  linkCountries?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Name, at most 200 characters; must be there. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Jobs, at most 60. */
  occupations?: InputMaybe<Array<PersonOccupationInput>>;
  /** Country of residence (ISO 3166-1 alpha-2); null empties it. */
  residenceCountry?: InputMaybe<Scalars['String']['input']>;
  /** Skills, at most 300. */
  skills?: InputMaybe<Array<PersonSkillInput>>;
  /** IANA time zone; null empties it. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** One criterion’s share. */
export type CriterionWeightInput = {
  /** Code of the criterion, such as "skills". */
  criterion: Scalars['String']['input'];
  /** Whole percents; all together are 100. */
  weight: Scalars['Int']['input'];
};

/** One step of a nomination. */
export type DecideInput = {
  /** shortlist, propose, invite, select, not_select, withdraw or undo. */
  event: Scalars['String']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
  /** The nomination. */
  nominationId: Scalars['ID']['input'];
  /** In words, at most 2,000 characters; needed for the code "other". */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** A code of `reasonCodes`; needed for not_select and withdraw. */
  reasonCode?: InputMaybe<Scalars['String']['input']>;
  /** The version that the step is taken from. */
  version: Scalars['Int']['input'];
};

/** Closes an account; after stepUp. */
export type DisableAccountInput = {
  /** The account. */
  accountId: Scalars['ID']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Opens a closed account again; after stepUp. */
export type EnableAccountInput = {
  /** The account. */
  accountId: Scalars['ID']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Puts the code generator in force. */
export type EnableSecondFactorInput = {
  /** Six digits that it shows now. */
  code: Scalars['String']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Ends a right from now on; after stepUp. */
export type EndGrantInput = {
  /** The account. */
  accountId: Scalars['ID']['input'];
  /** The right. */
  grantId: Scalars['ID']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Ends all own sessions but the current one. */
export type EndOtherSessionsInput = {
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Ends one of the own sessions. */
export type EndSessionInput = {
  /** The session. */
  id: Scalars['ID']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
};

/** What CD4D2 adds to a person. */
export type ExpertProfileInput = {
  /** Only active profiles are matched. */
  active: Scalars['Boolean']['input'];
  /** Why the person takes part, at most 4,000 characters. */
  motivation?: InputMaybe<Scalars['String']['input']>;
  /** Countries the person would rather go to; none says any. */
  preferredCountries: Array<Scalars['String']['input']>;
  /** Forms of work the person would rather have; none says any. */
  preferredModes: Array<Scalars['String']['input']>;
};

/** How far a requirement is met. */
export type Fulfilment =
  | 'MET'
  | 'MISSING'
  | 'PARTLY';

/** Gives a role within a scope; after stepUp. */
export type GrantRoleInput = {
  /** The account. */
  accountId: Scalars['ID']['input'];
  /** ISO 3166-1 alpha-2; all countries when absent. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
  /** For host_member, employer_member and recruiter. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** CD4D2 or MATCH, where the role has one. */
  programme?: InputMaybe<Scalars['String']['input']>;
  /** Code of the role, one of grantableRoles. */
  role: Scalars['String']['input'];
};

/** How well a host can receive someone, each from 0 to 4. */
export type HostReadinessInput = {
  /** A counterpart with time. */
  counterpart: Scalars['Int']['input'];
  /** Internet that carries a video call. */
  internet: Scalars['Int']['input'];
  /** Staff that stays. */
  staffContinuity: Scalars['Int']['input'];
  /** A place to work. */
  workplace: Scalars['Int']['input'];
};

/** A JSON Resume document for a person. */
export type ImportJsonResumeInput = {
  /** Proposals of an earlier import that the person confirms. */
  confirmed?: InputMaybe<Array<ConfirmedMeaningInput>>;
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
  /** The document. With the confirmed meanings it may take 96,000 bytes as it is sent (JSON in UTF-8). */
  json: Scalars['String']['input'];
  /** The person. */
  personId: Scalars['ID']['input'];
  /** The version that the change is made from. */
  version: Scalars['Int']['input'];
};

/** OVER: nobody accepted it within its week. */
export type InvitationState =
  | 'ACCEPTED'
  | 'OPEN'
  | 'OVER'
  | 'REVOKED';

/** Offers a role to an address; after stepUp. */
export type InviteInput = {
  /** ISO 3166-1 alpha-2; all countries when absent. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address. */
  email: Scalars['String']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
  /** Language of the letter; one’s own when absent. */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** For host_member, employer_member and recruiter. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** CD4D2 or MATCH, where the role has one. */
  programme?: InputMaybe<Scalars['String']['input']>;
  /** Code of the role, one of grantableRoles. */
  role: Scalars['String']['input'];
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
  event: Scalars['String']['input'];
  /** The need. */
  id: Scalars['ID']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why; at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that the step is taken from. */
  version: Scalars['Int']['input'];
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

/** Puts a person forward for a need. */
export type NominateInput = {
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
  /** An open need. */
  needId: Scalars['ID']['input'];
  /** Anyone of the programme, in the list or not. */
  personId: Scalars['ID']['input'];
};

/** Where a nomination stands. */
export type NominationState =
  | 'INTERVIEW'
  | 'NOT_SELECTED'
  | 'PROPOSED'
  | 'SELECTED'
  | 'SHORTLISTED'
  | 'SUGGESTED'
  | 'WITHDRAWN';

/** Host institution in a country of origin, employer in the Netherlands, or partner of a programme. */
export type OrganisationKind =
  | 'EMPLOYER'
  | 'HOST_INSTITUTION'
  | 'PARTNER';

/** A time in which the person can work. */
export type PersonAvailabilityInput = {
  /** First day. */
  from: Scalars['String']['input'];
  /** Hours a week, 1 to 60. */
  hoursPerWeek: Scalars['Int']['input'];
  /** PHYSICAL, VIRTUAL, BLENDED; at least one. */
  modes: Array<Scalars['String']['input']>;
  /** Last day; absent when no end is known. */
  to?: InputMaybe<Scalars['String']['input']>;
};

/** An education. */
export type PersonEducationInput = {
  /** Day of completion, not in the future. */
  completedOn?: InputMaybe<Scalars['String']['input']>;
  /** Country of the school (ISO 3166-1 alpha-2). */
  country?: InputMaybe<Scalars['String']['input']>;
  /** European Qualifications Framework, 1 to 8. */
  eqf: Scalars['Int']['input'];
  /** Field (ISCED-F 2013, two to four digits). */
  field?: InputMaybe<Scalars['String']['input']>;
  /** School, at most 200 characters. */
  institution?: InputMaybe<Scalars['String']['input']>;
  /** Name of the qualification, at most 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A language, with a level (A1 to C2) for each of the four skills. */
export type PersonLanguageInput = {
  /** Language (ISO 639-1). */
  language: Scalars['String']['input'];
  /** Listening. */
  listening: Scalars['String']['input'];
  /** Reading. */
  reading: Scalars['String']['input'];
  /** Speaking. */
  speaking: Scalars['String']['input'];
  /** Writing. */
  writing: Scalars['String']['input'];
};

/** A job that the person holds or held. */
export type PersonOccupationInput = {
  /** ESCO occupation. */
  conceptId: Scalars['ID']['input'];
  /** Country of the work (ISO 3166-1 alpha-2). */
  country?: InputMaybe<Scalars['String']['input']>;
  /** What was done, at most 4,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Employer, at most 200 characters. */
  employer?: InputMaybe<Scalars['String']['input']>;
  /** First day, not in the future. */
  from: Scalars['String']['input'];
  /** Title in the person’s own words, at most 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Last day; absent while it is held. */
  to?: InputMaybe<Scalars['String']['input']>;
};

/** A skill that the person states. */
export type PersonSkillInput = {
  /** ESCO skill. */
  conceptId: Scalars['ID']['input'];
  /** 1 basic, 2 independent, 3 advanced, 4 expert. */
  level: Scalars['Int']['input'];
  /** Years of use, 0 to 70. */
  years?: InputMaybe<Scalars['Float']['input']>;
};

/** CD4D2: diaspora experts; MATCH: candidates from Nigeria and Senegal. */
export type ProgrammeCode =
  | 'CD4D2'
  | 'MATCH';

/** New weights for a second person to approve. */
export type ProposeWeightSheetInput = {
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
  /** TERMS_OF_REFERENCE for CD4D2, VACANCY for MATCH. */
  needKind: Scalars['String']['input'];
  /** CD4D2 or MATCH. */
  programme: Scalars['String']['input'];
  /** Why, at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** First day on which it counts, not before today. */
  validFrom: Scalars['String']['input'];
  /** "need" or "person": whose view it weighs. */
  view: Scalars['String']['input'];
  /** What is left out weighs nothing. */
  weights: Array<CriterionWeightInput>;
};

/** Asks for the letter that begins a registration as expert or candidate. */
export type RegisterInput = {
  /** E-mail address, at most 254 characters. */
  email: Scalars['String']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Rejects proposed weights. */
export type RejectWeightSheetInput = {
  /** The proposal. */
  id: Scalars['ID']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, at most 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** Takes the code generator away, after stepUp, where no role needs one. */
export type RemoveSecondFactorInput = {
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Draws ten new recovery codes, after stepUp. */
export type RenewRecoveryCodesInput = {
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Asks for a letter with a link to choose a new password. */
export type RequestPasswordResetInput = {
  /** E-mail address. */
  email: Scalars['String']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Asks for a letter with a link to sign in; experts and candidates. */
export type RequestSignInLinkInput = {
  /** E-mail address. */
  email: Scalars['String']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
};

/** One thing asked of a person. Codes are plain strings, so that a wrong one comes back as a typed problem. */
export type RequirementInput = {
  /** ESCO skill or occupation. */
  conceptId?: InputMaybe<Scalars['ID']['input']>;
  /** Education: EQF 1 to 8. */
  eqf?: InputMaybe<Scalars['Int']['input']>;
  /** False when absent. */
  essential?: InputMaybe<Scalars['Boolean']['input']>;
  /** Education: field of ISCED-F 2013. */
  field?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 5; 3 when absent. */
  importance?: InputMaybe<Scalars['Int']['input']>;
  /** SKILL, OCCUPATION, LANGUAGE, EDUCATION or EXPERIENCE. */
  kind: Scalars['String']['input'];
  /** Language (ISO 639-1). */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Skill: 1 to 4. */
  level?: InputMaybe<Scalars['Int']['input']>;
  /** A1 to C2. */
  listening?: InputMaybe<Scalars['String']['input']>;
  /** A1 to C2. */
  reading?: InputMaybe<Scalars['String']['input']>;
  /** A1 to C2. */
  speaking?: InputMaybe<Scalars['String']['input']>;
  /** Own words, when no concept is chosen; at most 300 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A1 to C2. */
  writing?: InputMaybe<Scalars['String']['input']>;
  /** Experience in years, 0.5 to 50. */
  years?: InputMaybe<Scalars['Float']['input']>;
};

/** What a requirement asks for. */
export type RequirementKind =
  | 'EDUCATION'
  | 'EXPERIENCE'
  | 'LANGUAGE'
  | 'OCCUPATION'
  | 'SKILL';

/** Chooses a new password by the link of a letter. All sessions end. */
export type ResetPasswordInput = {
  /** UUID; the same key with the same proof goes on again, for a browser that lost the answer. */
  idempotencyKey: Scalars['ID']['input'];
  /** 12 to 128 characters, none that is guessed first. */
  password: Scalars['String']['input'];
  /** What stands behind # in the link; 30 minutes, once. */
  token: Scalars['String']['input'];
};

/** Has a task that was given up done again. */
export type RetryTaskInput = {
  /** The task. */
  id: Scalars['ID']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Takes back an invitation that one has made. */
export type RevokeInvitationInput = {
  /** The invitation. */
  id: Scalars['ID']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Where a scoring run stands. */
export type RunState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

/** A consent given or withdrawn. */
export type SetConsentInput = {
  /** True to give, false to withdraw. */
  granted: Scalars['Boolean']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
  /** The person. */
  personId: Scalars['ID']['input'];
  /** MATCHING, SHARE_WITH_ORGANISATIONS or STATISTICS. */
  purpose: Scalars['String']['input'];
};

/** Which demo role to take. */
export type SignInAsDemoInput = {
  /** UUID; the same key and input sign in as the same account for 24 hours, each time in a session of its own. */
  idempotencyKey: Scalars['ID']['input'];
  /** Key of the demo role. */
  role: Scalars['String']['input'];
};

/** Signs in by the link of a letter. Sent by a button, never by opening the page: scanners of mail open pages. */
export type SignInByLinkInput = {
  /** UUID; the same key with the same proof goes on again, for a browser that lost the answer. */
  idempotencyKey: Scalars['ID']['input'];
  /** What stands behind # in the link; 15 minutes, once. */
  token: Scalars['String']['input'];
};

/** Signs in with address and password. */
export type SignInInput = {
  /** E-mail address. */
  email: Scalars['String']['input'];
  /** UUID; the same key with the same proof goes on again, for a browser that lost the answer. */
  idempotencyKey: Scalars['ID']['input'];
  /** Password. */
  password: Scalars['String']['input'];
};

/** DONE: signed in. SECOND_FACTOR: a code is awaited, see confirmSecondFactor. ENROL_SECOND_FACTOR: the role needs a code generator first, see beginSecondFactor and enableSecondFactor. */
export type SignInStep =
  | 'DONE'
  | 'ENROL_SECOND_FACTOR'
  | 'SECOND_FACTOR';

/** Ends the session of this browser. */
export type SignOutInput = {
  /** UUID; the same key gives the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Scores a need anew. */
export type StartScoringRunInput = {
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
  /** An open need. */
  needId: Scalars['ID']['input'];
};

/** Proves again who one is; opens the guarded steps for five minutes. */
export type StepUpInput = {
  /** A code of the generator or a recovery code, where it has one. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
  /** The password, where the account has no code generator. */
  password?: InputMaybe<Scalars['String']['input']>;
};

/** What terms of reference add; each text at most 4,000 characters. */
export type TermsOfReferenceInput = {
  /** What shall be better afterwards. */
  aim?: InputMaybe<Scalars['String']['input']>;
  /** Who works with the expert. */
  counterpart?: InputMaybe<Scalars['String']['input']>;
  /** How one sees that it worked. */
  indicators?: InputMaybe<Scalars['String']['input']>;
  /** How the knowledge stays. */
  knowledgeTransfer?: InputMaybe<Scalars['String']['input']>;
  /** What is there at the end. */
  outputs?: InputMaybe<Scalars['String']['input']>;
  /** What the expert finds to work with. */
  tools?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a need. Fields that are left out stay; null empties. */
export type UpdateNeedInput = {
  /** Country where the work is. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Last day. */
  endDate?: InputMaybe<Scalars['String']['input']>;
  /** Hours a week, 1 to 60. */
  hoursPerWeek?: InputMaybe<Scalars['Int']['input']>;
  /** The need. */
  id: Scalars['ID']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
  /** Language it is written in: en, nl or fr. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** PHYSICAL, VIRTUAL or BLENDED. */
  mode?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200; 1 when absent. */
  positions?: InputMaybe<Scalars['Int']['input']>;
  /** Region in free words. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** At most 60, in the owner’s order. */
  requirements?: InputMaybe<Array<RequirementInput>>;
  /** First day, such as 2027-03-31. */
  startDate?: InputMaybe<Scalars['String']['input']>;
  /** In a few sentences; at most 4,000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** For terms of reference alone. */
  termsOfReference?: InputMaybe<TermsOfReferenceInput>;
  /** At most 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** For a vacancy alone. */
  vacancy?: InputMaybe<VacancyInput>;
  /** The version that the change was made from. */
  version: Scalars['Int']['input'];
};

/** The parts of a person that change. A list that is there replaces the one before; what is left out stays. */
export type UpdatePersonInput = {
  /** Times in which the person can work, at most 60. */
  availability?: InputMaybe<Array<PersonAvailabilityInput>>;
  /** Date of birth; null empties it. */
  birthDate?: InputMaybe<Scalars['String']['input']>;
  /** Profile in MATCH. */
  candidateProfile?: InputMaybe<CandidateProfileInput>;
  /** Education, at most 30. */
  education?: InputMaybe<Array<PersonEducationInput>>;
  /** E-mail address; null empties it. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Profile in CD4D2. */
  expertProfile?: InputMaybe<ExpertProfileInput>;
  /** The person. */
  id: Scalars['ID']['input'];
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: Scalars['ID']['input'];
  /** Languages, at most 30. */
  languages?: InputMaybe<Array<PersonLanguageInput>>;
  /** Countries the person is tied to by nationality, birth or family. */
  linkCountries?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Name, at most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Jobs, at most 60. */
  occupations?: InputMaybe<Array<PersonOccupationInput>>;
  /** Country of residence (ISO 3166-1 alpha-2); null empties it. */
  residenceCountry?: InputMaybe<Scalars['String']['input']>;
  /** Skills, at most 300. */
  skills?: InputMaybe<Array<PersonSkillInput>>;
  /** IANA time zone; null empties it. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change was made from. */
  version: Scalars['Int']['input'];
};

/** What a vacancy adds. */
export type VacancyInput = {
  /** Months, 1 to 120. */
  contractMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Gross salary a month, in euros. */
  salaryMonthEur?: InputMaybe<Scalars['Float']['input']>;
  /** At most 4,000 characters. */
  shortageEvidence?: InputMaybe<Scalars['String']['input']>;
};

/** Where a proposal of weights stands. */
export type WeightSheetProposalState =
  | 'APPROVED'
  | 'PROPOSED'
  | 'REJECTED';
