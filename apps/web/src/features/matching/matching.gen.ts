/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.gen';

import { operation } from '~/lib/operation';
/** Stops a run. */
export type CancelScoringRunInput = {
  /** The run. */
  id: string | number;
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: string | number;
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

/** One step of a nomination. */
export type DecideInput = {
  /** shortlist, propose, invite, select, not_select, withdraw or undo. */
  event: string;
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: string | number;
  /** The nomination. */
  nominationId: string | number;
  /** In words, at most 2,000 characters; needed for the code "other". */
  reason?: string | null | undefined;
  /** A code of `reasonCodes`; needed for not_select and withdraw. */
  reasonCode?: string | null | undefined;
  /** The version that the step is taken from. */
  version: number;
};

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

/** Puts a person forward for a need. */
export type NominateInput = {
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: string | number;
  /** An open need. */
  needId: string | number;
  /** Anyone of the programme, in the list or not. */
  personId: string | number;
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

/** What a requirement asks for. */
export type RequirementKind =
  | 'EDUCATION'
  | 'EXPERIENCE'
  | 'LANGUAGE'
  | 'OCCUPATION'
  | 'SKILL';

/** Where a scoring run stands. */
export type RunState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

/** Scores a need anew. */
export type StartScoringRunInput = {
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: string | number;
  /** An open need. */
  needId: string | number;
};

export type RunPartsFragment = { id: string, needId: string, needVersion: number, state: Types.RunState, engineVersion: string | null, sheetVersion: number | null, taxonomyVersion: string | null, asOf: string | null, peopleConsidered: number, peopleScored: number, startedAt: string | null, finishedAt: string | null, durationMs: number | null, failure: string | null, progress: { done: number, total: number }, exclusionCounts: Array<{ rule: string, sentence: string, count: number }> };

export type NominationPartsFragment = { id: string, version: number, needId: string, personId: string, personCode: string, state: Types.NominationState, stateSentence: string, allowedEvents: Array<{ event: string, label: string, needsReason: boolean }>, decisions: Array<{ from: Types.NominationState | null, to: Types.NominationState, event: string, reasonCode: string | null, reason: string | null, by: string | null, at: string, rankAtDecision: number | null }> };

export type CurrentRunQueryVariables = Exact<{
  needId: string | number;
}>;


export type CurrentRunQuery = { need: { id: string, currentRun: { id: string, needId: string, needVersion: number, state: Types.RunState, engineVersion: string | null, sheetVersion: number | null, taxonomyVersion: string | null, asOf: string | null, peopleConsidered: number, peopleScored: number, startedAt: string | null, finishedAt: string | null, durationMs: number | null, failure: string | null, progress: { done: number, total: number }, exclusionCounts: Array<{ rule: string, sentence: string, count: number }> } | null } | null };

export type ScoringRunQueryVariables = Exact<{
  id: string | number;
}>;


export type ScoringRunQuery = { scoringRun: { inputHash: string | null, needHash: string | null, sheetHash: string | null, sheetId: string | null, peopleListed: number, requestedBy: string | null, tieOrder: string | null, id: string, needId: string, needVersion: number, state: Types.RunState, engineVersion: string | null, sheetVersion: number | null, taxonomyVersion: string | null, asOf: string | null, peopleConsidered: number, peopleScored: number, startedAt: string | null, finishedAt: string | null, durationMs: number | null, failure: string | null, readers: Array<{ name: string | null, firstAt: string, lastAt: string }>, decisions: Array<{ nominationId: string, personId: string, personCode: string, decision: { to: Types.NominationState, at: string, by: string | null, reasonCode: string | null, reason: string | null, rankAtDecision: number | null } }>, progress: { done: number, total: number }, exclusionCounts: Array<{ rule: string, sentence: string, count: number }> } | null };

export type FormerRunsQueryVariables = Exact<{
  needId: string | number;
}>;


export type FormerRunsQuery = { scoringRuns: { totalCount: number, edges: Array<{ node: { id: string, state: Types.RunState, current: boolean, needVersion: number, sheetVersion: number | null, peopleScored: number, createdAt: string } }> } };

export type MatchesQueryVariables = Exact<{
  needId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MatchesQuery = { matches: { totalCount: number, totalCountCapped: boolean, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, rank: number, tied: boolean, score: number, personId: string, personCode: string, stale: boolean, criteria: Array<{ criterion: string, label: string, contribution: string }>, requirements: Array<{ fulfilment: Types.Fulfilment, requirement: { essential: boolean } }>, nomination: { state: Types.NominationState } | null } }> } };

export type MatchQueryVariables = Exact<{
  id: string | number;
}>;


export type MatchQuery = { match: { id: string, needId: string, rank: number, tied: boolean, score: number, scoreExact: string, personId: string, personCode: string, personVersion: number, stale: boolean, summary: Array<string>, interest: { answer: string, sentence: string, reason: string | null, at: string } | null, criteria: Array<{ criterion: string, label: string, weight: number, credit: number, contribution: string }>, requirements: Array<{ fulfilment: Types.Fulfilment, credit: number, weight: number, contribution: string, relation: string | null, sentence: string, claim: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } | null, path: Array<{ id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale }>, requirement: { id: string, kind: Types.RequirementKind, essential: boolean, importance: number, text: string | null, level: number | null, language: string | null, listening: Types.Cefr | null, reading: Types.Cefr | null, speaking: Types.Cefr | null, writing: Types.Cefr | null, eqf: number | null, field: string | null, years: number | null, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } | null } }>, nomination: { id: string, version: number, needId: string, personId: string, personCode: string, state: Types.NominationState, stateSentence: string, allowedEvents: Array<{ event: string, label: string, needsReason: boolean }>, decisions: Array<{ from: Types.NominationState | null, to: Types.NominationState, event: string, reasonCode: string | null, reason: string | null, by: string | null, at: string, rankAtDecision: number | null }> } | null } | null };

export type GateReportQueryVariables = Exact<{
  needId: string | number;
  personId: string | number;
}>;


export type GateReportQuery = { gateReport: { asOf: string, passed: boolean, results: Array<{ rule: string, passed: boolean, sentence: string }> } | null };

export type ExcludedQueryVariables = Exact<{
  needId: string | number;
  rule?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ExcludedQuery = { excluded: { totalCount: number, totalCountCapped: boolean, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { personId: string, personCode: string, rules: Array<{ rule: string, passed: boolean, sentence: string }> } }> } };

export type NominationsQueryVariables = Exact<{
  needId: string | number;
}>;


export type NominationsQuery = { nominations: Array<{ id: string, version: number, needId: string, personId: string, personCode: string, state: Types.NominationState, stateSentence: string, match: { id: string, rank: number, tied: boolean, score: number } | null, allowedEvents: Array<{ event: string, label: string, needsReason: boolean }>, decisions: Array<{ from: Types.NominationState | null, to: Types.NominationState, event: string, reasonCode: string | null, reason: string | null, by: string | null, at: string, rankAtDecision: number | null }> }> };

export type ReasonCodesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReasonCodesQuery = { reasonCodes: Array<{ code: string, label: string }> };

export type StartScoringRunMutationVariables = Exact<{
  input: Types.StartScoringRunInput;
}>;


export type StartScoringRunMutation = { startScoringRun:
    | { __typename: 'InvalidInput', problems: Array<{ field: string, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Refused', message: string }
    | { __typename: 'ScoringRun', id: string, needId: string, needVersion: number, state: Types.RunState, engineVersion: string | null, sheetVersion: number | null, taxonomyVersion: string | null, asOf: string | null, peopleConsidered: number, peopleScored: number, startedAt: string | null, finishedAt: string | null, durationMs: number | null, failure: string | null, progress: { done: number, total: number }, exclusionCounts: Array<{ rule: string, sentence: string, count: number }> }
    | { __typename: 'VersionConflict', message: string }
   };

export type CancelScoringRunMutationVariables = Exact<{
  input: Types.CancelScoringRunInput;
}>;


export type CancelScoringRunMutation = { cancelScoringRun:
    | { __typename: 'InvalidInput', problems: Array<{ field: string, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Refused', message: string }
    | { __typename: 'ScoringRun', id: string, needId: string, needVersion: number, state: Types.RunState, engineVersion: string | null, sheetVersion: number | null, taxonomyVersion: string | null, asOf: string | null, peopleConsidered: number, peopleScored: number, startedAt: string | null, finishedAt: string | null, durationMs: number | null, failure: string | null, progress: { done: number, total: number }, exclusionCounts: Array<{ rule: string, sentence: string, count: number }> }
    | { __typename: 'VersionConflict', message: string }
   };

export type NominateMutationVariables = Exact<{
  input: Types.NominateInput;
}>;


export type NominateMutation = { nominate:
    | { __typename: 'InvalidInput', problems: Array<{ field: string, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'Nomination', id: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Refused', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type DecideMutationVariables = Exact<{
  input: Types.DecideInput;
}>;


export type DecideMutation = { decide:
    | { __typename: 'InvalidInput', problems: Array<{ field: string, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'Nomination', id: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Refused', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type WhatIfQueryVariables = Exact<{
  id: string | number;
}>;


export type WhatIfQuery = { match: { counterfactuals: Array<{ code: string, sentence: string, gain: number, newScore: number, newRank: number }>, holds: Array<{ criterion: string, label: string, weight: number, from: number, to: number }> } | null };

export type CompareMatchesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type CompareMatchesQuery = { compareMatches: Array<{ id: string, needId: string, rank: number, tied: boolean, score: number, personId: string, personCode: string, criteria: Array<{ criterion: string, label: string, contribution: string }>, requirements: Array<{ fulfilment: Types.Fulfilment, credit: number, requirement: { id: string, kind: Types.RequirementKind, essential: boolean, importance: number, text: string | null, level: number | null, language: string | null, listening: Types.Cefr | null, reading: Types.Cefr | null, speaking: Types.Cefr | null, writing: Types.Cefr | null, eqf: number | null, field: string | null, years: number | null, concept: { id: string, kind: Types.ConceptKind, label: string, labelLanguage: Types.Locale } | null } }> }> };

export const CurrentRunDocument = operation<CurrentRunQuery, CurrentRunQueryVariables>('CurrentRun', '39317b4e8c00478d8159a69897e7fffc3483963d1d11aa416aef5a9419fb079a');
export const ScoringRunDocument = operation<ScoringRunQuery, ScoringRunQueryVariables>('ScoringRun', 'b56af674d2fced7bab14c16f3d70e85ad7224d9c407f9a31f13179edee6eeac5');
export const FormerRunsDocument = operation<FormerRunsQuery, FormerRunsQueryVariables>('FormerRuns', '4c369faa67effddd0922c48d80cad7e8a51fb0a2c08cba4caa40496887599526');
export const MatchesDocument = operation<MatchesQuery, MatchesQueryVariables>('Matches', '7afbfdc0074059acbabc35217f543ed7bd8b51298c8388af818a7bd7862242da');
export const MatchDocument = operation<MatchQuery, MatchQueryVariables>('Match', '34ebf1aba740fa942816904fd7c216b1b3b7c2b4756be8dff6fb869fa8cc77c3');
export const GateReportDocument = operation<GateReportQuery, GateReportQueryVariables>('GateReport', '5019e0b9f7888c059b4612d59d5a5080b30e5848fe984797b463789cc365bd87');
export const ExcludedDocument = operation<ExcludedQuery, ExcludedQueryVariables>('Excluded', '5e04d2160ba95070bb21d23016e88eddcc10fc17a4b06943e7914fad8fd1b587');
export const NominationsDocument = operation<NominationsQuery, NominationsQueryVariables>('Nominations', 'fbff44be6f9b4f88ececfb26d4792dcc6b337ae66d196857b822423194980cb2');
export const ReasonCodesDocument = operation<ReasonCodesQuery, ReasonCodesQueryVariables>('ReasonCodes', '4c12446242da9bef7342db030395223ef330efbf25b1d53c042f56d054e07e60');
export const StartScoringRunDocument = operation<StartScoringRunMutation, StartScoringRunMutationVariables>('StartScoringRun', 'a8816f34fa02e3f5406705924d4f0a488380624549cf63403b2ee8ab7f204103');
export const CancelScoringRunDocument = operation<CancelScoringRunMutation, CancelScoringRunMutationVariables>('CancelScoringRun', '0b36786d3ade19bccb9c0175e90ea2cbc6fa701189180ba859a69cc201d7e274');
export const NominateDocument = operation<NominateMutation, NominateMutationVariables>('Nominate', '0e42d280f5f80be81e82afb0de7d64ab3ad1afa22b5787817cf5a8b1d6d266cd');
export const DecideDocument = operation<DecideMutation, DecideMutationVariables>('Decide', 'f0ff5cd9b455ff79ceca60340f8780346d391ff801eb00743df9491e8f829da8');
export const WhatIfDocument = operation<WhatIfQuery, WhatIfQueryVariables>('WhatIf', '4fac3abffe16c8cea484c37bf2787045b5dc614701da370e81f6988e4ebda666');
export const CompareMatchesDocument = operation<CompareMatchesQuery, CompareMatchesQueryVariables>('CompareMatches', 'c2a7416b156946e1bbf9b31866858eb48e1ee023b123295da3279e5d7a8cca84');