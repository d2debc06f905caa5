import { criteria } from '#engine/scoring';
import { isOneOf, movesFor, programmeCodes } from '#kernel';
import { answer, type GqlContext } from '#platform/graphql';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { proposalById, proposalsOf, type ProposalRow } from '../data/proposals.js';
import { proposalLifecycle } from '../domain/proposal.js';
import { criterionLabel } from '../sentences.js';
import { mayWeigh, WeightSheets } from '../use-cases/weight-sheets.js';
import {
  ApproveWeightSheetInput,
  ProposeWeightSheetInput,
  RejectWeightSheetInput,
  WeightSheetProposalResult,
  WeightSheetProposalType,
} from './proposals.types.js';

/** New weights by four eyes. */
@Resolver(() => WeightSheetProposalType)
export class WeightSheetProposalsResolver {
  constructor(@Inject(WeightSheets) private readonly sheets: WeightSheets) {}

  @Query(() => [WeightSheetProposalType], { description: 'Proposed weights of a programme, newest first; for those who have a say in it.' })
  async weightSheetProposals(
    @Args('programme', { description: 'CD4D2 or MATCH.' }) programme: string,
    @Context() context: GqlContext,
  ): Promise<WeightSheetProposalType[]> {
    if (!isOneOf(programmeCodes, programme) || !mayWeigh(context.actor, programme)) return [];
    return (await proposalsOf(await context.read(), programme)).map((row) => show(row, context));
  }

  @Mutation(() => WeightSheetProposalResult, { description: 'Proposes new weights. Nothing changes until a second person approves.' })
  async proposeWeightSheet(@Args('input') input: ProposeWeightSheetInput, @Context() context: GqlContext): Promise<object> {
    const weights = input.weights.map(({ criterion, weight }) => ({ criterion, weight }));
    return answer(await this.sheets.propose(context.actor, { ...input, weights }), context, ({ id }) => load(id, context));
  }

  @Mutation(() => WeightSheetProposalResult, {
    description: 'Approves weights that someone else proposed: a new version of the sheet, and a new scoring of the open needs from its first day.',
  })
  async approveWeightSheet(@Args('input') input: ApproveWeightSheetInput, @Context() context: GqlContext): Promise<object> {
    return answer(await this.sheets.decide(context.actor, 'approve', { ...input }), context, ({ id }) => load(id, context));
  }

  @Mutation(() => WeightSheetProposalResult, { description: 'Rejects proposed weights, or takes one’s own proposal back. The reason is kept.' })
  async rejectWeightSheet(@Args('input') input: RejectWeightSheetInput, @Context() context: GqlContext): Promise<object> {
    return answer(await this.sheets.decide(context.actor, 'reject', { ...input }), context, ({ id }) => load(id, context));
  }
}

async function load(id: string, context: GqlContext): Promise<WeightSheetProposalType | null> {
  const row = await proposalById(await context.read(), id);
  return row ? show(row, context) : null;
}

function show(row: ProposalRow, { actor, locale }: GqlContext): WeightSheetProposalType {
  const { proposedBy, proposedAt, decidedAt, weights, ...rest } = row;
  const mine = proposedBy === actor.accountId;
  return Object.assign(new WeightSheetProposalType(), {
    ...rest,
    mine,
    stateSentence: proposalLifecycle.states[row.state]?.staff[locale] ?? row.state,
    proposedAt: proposedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    weights: criteria.flatMap((criterion) => {
      const weight = weights[criterion];
      return weight ? [{ criterion, label: criterionLabel(criterion, locale), weight }] : [];
    }),
    allowedEvents: movesFor(proposalLifecycle, row.state, new Set([mine ? 'proposer' : 'other'])).map(({ event }) => event),
  });
}
