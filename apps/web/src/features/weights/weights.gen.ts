/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema-types.gen';

import { operation } from '~/lib/operation';
/** Approves proposed weights. */
export type ApproveWeightSheetInput = {
  /** The proposal. */
  id: string | number;
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: string | number;
  /** Why, at most 2,000 characters. */
  reason?: string | null | undefined;
};

/** One criterion’s share. */
export type CriterionWeightInput = {
  /** Code of the criterion, such as "skills". */
  criterion: string;
  /** Whole percents; all together are 100. */
  weight: number;
};

/** Language of screens and texts (ISO 639-1). */
export type Locale =
  | 'en'
  | 'fr'
  | 'nl';

/** Terms of reference of a host institution (CD4D2), or a vacancy of an employer (MATCH). */
export type NeedKind =
  | 'TERMS_OF_REFERENCE'
  | 'VACANCY';

/** CD4D2: diaspora experts; MATCH: candidates from Nigeria and Senegal. */
export type ProgrammeCode =
  | 'CD4D2'
  | 'MATCH';

/** New weights for a second person to approve. */
export type ProposeWeightSheetInput = {
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: string | number;
  /** TERMS_OF_REFERENCE for CD4D2, VACANCY for MATCH. */
  needKind: string;
  /** CD4D2 or MATCH. */
  programme: string;
  /** Why, at most 2,000 characters. */
  reason: string;
  /** First day on which it counts, not before today. */
  validFrom: string;
  /** "need" or "person": whose view it weighs. */
  view: string;
  /** What is left out weighs nothing. */
  weights: Array<CriterionWeightInput>;
};

/** Rejects proposed weights. */
export type RejectWeightSheetInput = {
  /** The proposal. */
  id: string | number;
  /** UUID; the same key and input give the same answer for 24 hours. */
  idempotencyKey: string | number;
  /** Why, at most 2,000 characters. */
  reason: string;
};

/** Where a proposal of weights stands. */
export type WeightSheetProposalState =
  | 'APPROVED'
  | 'PROPOSED'
  | 'REJECTED';

export type ProposalPartsFragment = { id: string, programme: Types.ProgrammeCode, needKind: Types.NeedKind, view: string, state: Types.WeightSheetProposalState, stateSentence: string, mine: boolean, reason: string, validFrom: string, proposedAt: string, decidedAt: string | null, decisionReason: string | null, sheetId: string | null, allowedEvents: Array<string>, weights: Array<{ criterion: string, label: string, weight: number }> };

export type WeightSheetProposalsQueryVariables = Exact<{
  programme: string;
}>;


export type WeightSheetProposalsQuery = { weightSheetProposals: Array<{ id: string, programme: Types.ProgrammeCode, needKind: Types.NeedKind, view: string, state: Types.WeightSheetProposalState, stateSentence: string, mine: boolean, reason: string, validFrom: string, proposedAt: string, decidedAt: string | null, decisionReason: string | null, sheetId: string | null, allowedEvents: Array<string>, weights: Array<{ criterion: string, label: string, weight: number }> }> };

export type OpenNeedsQueryVariables = Exact<{
  programme: string;
}>;


export type OpenNeedsQuery = { needs: { edges: Array<{ node: { id: string, title: string, language: Types.Locale } }> } };

export type PreviewWeightSheetQueryVariables = Exact<{
  needId: string | number;
  weights: Array<Types.CriterionWeightInput> | Types.CriterionWeightInput;
}>;


export type PreviewWeightSheetQuery = { previewWeightSheet: { asOf: string | null, sheetVersion: number | null, peopleCompared: number, movedPeople: number, problems: Array<{ field: string, message: string }>, rows: Array<{ personId: string, personCode: string, oldRank: number, newRank: number, oldScore: number, newScore: number }> } | null };

export type ProposeWeightSheetMutationVariables = Exact<{
  input: Types.ProposeWeightSheetInput;
}>;


export type ProposeWeightSheetMutation = { proposeWeightSheet:
    | { __typename: 'InvalidInput', problems: Array<{ field: string, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Refused', message: string }
    | { __typename: 'VersionConflict', message: string }
    | { __typename: 'WeightSheetProposal', id: string, programme: Types.ProgrammeCode, needKind: Types.NeedKind, view: string, state: Types.WeightSheetProposalState, stateSentence: string, mine: boolean, reason: string, validFrom: string, proposedAt: string, decidedAt: string | null, decisionReason: string | null, sheetId: string | null, allowedEvents: Array<string>, weights: Array<{ criterion: string, label: string, weight: number }> }
   };

export type ApproveWeightSheetMutationVariables = Exact<{
  input: Types.ApproveWeightSheetInput;
}>;


export type ApproveWeightSheetMutation = { approveWeightSheet:
    | { __typename: 'InvalidInput', problems: Array<{ field: string, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Refused', message: string }
    | { __typename: 'VersionConflict', message: string }
    | { __typename: 'WeightSheetProposal', id: string, programme: Types.ProgrammeCode, needKind: Types.NeedKind, view: string, state: Types.WeightSheetProposalState, stateSentence: string, mine: boolean, reason: string, validFrom: string, proposedAt: string, decidedAt: string | null, decisionReason: string | null, sheetId: string | null, allowedEvents: Array<string>, weights: Array<{ criterion: string, label: string, weight: number }> }
   };

export type RejectWeightSheetMutationVariables = Exact<{
  input: Types.RejectWeightSheetInput;
}>;


export type RejectWeightSheetMutation = { rejectWeightSheet:
    | { __typename: 'InvalidInput', problems: Array<{ field: string, message: string }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'Refused', message: string }
    | { __typename: 'VersionConflict', message: string }
    | { __typename: 'WeightSheetProposal', id: string, programme: Types.ProgrammeCode, needKind: Types.NeedKind, view: string, state: Types.WeightSheetProposalState, stateSentence: string, mine: boolean, reason: string, validFrom: string, proposedAt: string, decidedAt: string | null, decisionReason: string | null, sheetId: string | null, allowedEvents: Array<string>, weights: Array<{ criterion: string, label: string, weight: number }> }
   };

export const WeightSheetProposalsDocument = operation<WeightSheetProposalsQuery, WeightSheetProposalsQueryVariables>('WeightSheetProposals', '653d748b9215a46f6b3eacf8a56acf24c463f6cc53f7403050869751b738167b');
export const OpenNeedsDocument = operation<OpenNeedsQuery, OpenNeedsQueryVariables>('OpenNeeds', 'fe1d7cfb989f80d5f4b79cd1476c7dcbedfce824d3373744808a07b78b11326f');
export const PreviewWeightSheetDocument = operation<PreviewWeightSheetQuery, PreviewWeightSheetQueryVariables>('PreviewWeightSheet', '9ca42396993ee688fd23469582167ba13333226fb4649a1a2e4ef92b0eb39b85');
export const ProposeWeightSheetDocument = operation<ProposeWeightSheetMutation, ProposeWeightSheetMutationVariables>('ProposeWeightSheet', 'b8e113445e82828902836706fe3428d83b6af2d250171fa3a47e80a771c0eed0');
export const ApproveWeightSheetDocument = operation<ApproveWeightSheetMutation, ApproveWeightSheetMutationVariables>('ApproveWeightSheet', '4f2c370c8fa7fbd75d458f43a361e82c8dfe8cb1cbf997ae116d1dd734a102e1');
export const RejectWeightSheetDocument = operation<RejectWeightSheetMutation, RejectWeightSheetMutationVariables>('RejectWeightSheet', '961c94f87e870ee1c064a189698c23c519caa699e7382cabbeecf3e7d44172b3');