import type { NeedKind } from '#engine/scoring';
import type { ProgrammeCode } from '#kernel';
import { mutationUnion, ProgrammeCodeEnum } from '#platform/graphql';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { proposalStates, type ProposalState } from '../domain/proposal.js';
import { CriterionWeightType, NeedKindEnum } from './types.js';

export const ProposalStateEnum = Object.fromEntries(proposalStates.map((state) => [state, state])) as { [K in ProposalState]: K };
registerEnumType(ProposalStateEnum, { name: 'WeightSheetProposalState', description: 'Where a proposal of weights stands.' });

@ObjectType('WeightSheetProposal', { description: 'New weights that one person proposes and another approves.' })
export class WeightSheetProposalType {
  @Field(() => ID, { description: 'The proposal.' }) id: string;
  @Field(() => ProgrammeCodeEnum, { description: 'Programme it is for.' }) programme: ProgrammeCode;
  @Field(() => NeedKindEnum, { description: 'Kind of need it is for.' }) needKind: NeedKind;
  @Field({ description: '"need" or "person": whose view it weighs.' }) view: string;
  @Field(() => [CriterionWeightType], { description: 'Shares in percent, in the fixed order of the criteria.' }) weights: CriterionWeightType[];
  @Field({ description: 'First day on which it would count.' }) validFrom: string;
  @Field({ description: 'Why, in the proposer’s words.' }) reason: string;
  @Field(() => ProposalStateEnum, { description: 'Where it stands.' }) state: ProposalState;
  @Field({ description: 'The same in the reader’s language.' }) stateSentence: string;
  @Field({ description: 'True when the reader proposed it, and so may not approve it.' }) mine: boolean;
  @Field({ description: 'When it was proposed (UTC).' }) proposedAt: string;
  @Field(() => String, { nullable: true, description: 'When it was decided (UTC).' }) decidedAt: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was decided so.' }) decisionReason: string | null;
  @Field(() => ID, { nullable: true, description: 'The sheet that the approval made.' }) sheetId: string | null;
  @Field(() => [String], { description: 'Steps that the reader may take now: approve, reject.' }) allowedEvents: string[];
}

const key = 'UUID; the same key and input give the same answer for 24 hours.';

@InputType({ description: 'One criterion’s share.' })
export class CriterionWeightInput {
  @Field({ description: 'Code of the criterion, such as "skills".' }) criterion: string;
  @Field(() => Int, { description: 'Whole percents; all together are 100.' }) weight: number;
}

@InputType({ description: 'New weights for a second person to approve.' })
export class ProposeWeightSheetInput {
  @Field(() => ID, { description: key }) idempotencyKey: string;
  @Field({ description: 'CD4D2 or MATCH.' }) programme: string;
  @Field({ description: 'TERMS_OF_REFERENCE for CD4D2, VACANCY for MATCH.' }) needKind: string;
  @Field({ description: '"need" or "person": whose view it weighs.' }) view: string;
  @Field(() => [CriterionWeightInput], { description: 'What is left out weighs nothing.' }) weights: CriterionWeightInput[];
  @Field({ description: 'Why, at most 2,000 characters.' }) reason: string;
  @Field({ description: 'First day on which it counts, not before today.' }) validFrom: string;
}

@InputType({ description: 'Approves proposed weights.' })
export class ApproveWeightSheetInput {
  @Field(() => ID, { description: key }) idempotencyKey: string;
  @Field(() => ID, { description: 'The proposal.' }) id: string;
  @Field(() => String, { nullable: true, description: 'Why, at most 2,000 characters.' }) reason?: string | null;
}

@InputType({ description: 'Rejects proposed weights.' })
export class RejectWeightSheetInput {
  @Field(() => ID, { description: key }) idempotencyKey: string;
  @Field(() => ID, { description: 'The proposal.' }) id: string;
  @Field({ description: 'Why, at most 2,000 characters.' }) reason: string;
}

export const WeightSheetProposalResult = mutationUnion('WeightSheetProposalResult', () => WeightSheetProposalType);
