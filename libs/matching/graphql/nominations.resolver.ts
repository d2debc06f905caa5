import { answer, registerVersioned, type GqlContext } from '#platform/graphql';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { lastDecision, nominationsOf, type DecisionRow } from '../data/nominations.js';
import { nominationSentence, offeredSteps } from '../domain/nomination.js';
import { nominationPartsOf } from '../domain/parts.js';
import { reasonCodes } from '../domain/reason-codes.js';
import { Decide } from '../use-cases/decide.js';
import { Nominate } from '../use-cases/nominate.js';
import { DecideInput, NominateInput } from './inputs.js';
import { forActor, loadAccountName, loadDecisions, loadMatchIdOf, loadNominationRow } from './loaders.js';
import { showMatch, toNomination } from './show.js';
import { DecisionType, MatchType, NominationEventType, NominationResult, NominationType, ReasonCodeType } from './types.js';

/** Nominations and decisions. */
@Resolver(() => NominationType)
export class NominationsResolver {
  constructor(
    @Inject(Nominate) private readonly nominateUseCase: Nominate,
    @Inject(Decide) private readonly decideUseCase: Decide,
  ) {}

  @Query(() => [NominationType], { description: 'Nominations of a need that concern the reader, in the order in which they were made.' })
  async nominations(
    @Args('needId', { type: () => ID, description: 'The need.' }) needId: string,
    @Context() context: GqlContext,
  ): Promise<NominationType[]> {
    return (await nominationsOf(await context.read(), needId)).flatMap((row) => (forActor(context, row) ? [toNomination(row)] : []));
  }

  @Query(() => [ReasonCodeType], { description: 'Reasons for not selecting someone or for leaving.' })
  reasonCodes(@Context() context: GqlContext): ReasonCodeType[] {
    return Object.entries(reasonCodes).map(([code, text]) => Object.assign(new ReasonCodeType(), { code, label: text[context.locale] }));
  }

  @Mutation(() => NominationResult, {
    description: 'Puts a person forward for an open need: from the list, or anyone of the programme, who is then scored on demand.',
  })
  async nominate(@Args('input') input: NominateInput, @Context() context: GqlContext): Promise<object> {
    return answer(await this.nominateUseCase.execute(context.actor, { ...input }), context, ({ id }) => show(context, id));
  }

  @Mutation(() => NominationResult, { description: 'Takes a step of a nomination. A person decides: the score never does.' })
  async decide(@Args('input') input: DecideInput, @Context() context: GqlContext): Promise<object> {
    return answer(await this.decideUseCase.execute(context.actor, { ...input }), context, ({ id }) => show(context, id));
  }

  @ResolveField('stateSentence', () => String, { description: 'The state in words, for staff and organisation or for the person.' })
  stateSentence(@Parent() nomination: NominationType, @Context() context: GqlContext): string {
    return nominationSentence(nomination.state, nominationPartsOf(context.actor, nomination).has('self') ? 'person' : 'staff', context.locale);
  }

  @ResolveField('allowedEvents', () => [NominationEventType], { description: 'Steps that the reader may take now.' })
  async allowedEvents(@Parent() nomination: NominationType, @Context() context: GqlContext): Promise<NominationEventType[]> {
    const last = lastDecision(await loadDecisions(context, nomination.id));
    return offeredSteps(nomination.state, last, nominationPartsOf(context.actor, nomination), context.locale).map((step) =>
      Object.assign(new NominationEventType(), step),
    );
  }

  @ResolveField('decisions', () => [DecisionType], {
    description: 'Steps taken so far, oldest first. An organisation sees them from the proposal on.',
  })
  async decisions(@Parent() nomination: NominationType, @Context() context: GqlContext): Promise<DecisionType[]> {
    const all = await loadDecisions(context, nomination.id);
    const parts = nominationPartsOf(context.actor, nomination);
    const whole = parts.has('programme_officer') || parts.has('self');
    return (whole ? all : sinceProposal(all)).map(toDecision);
  }

  @ResolveField('match', () => MatchType, {
    nullable: true,
    description: 'The match of the pair that counts now; for officers and the organisation.',
  })
  async match(@Parent() nomination: NominationType, @Context() context: GqlContext): Promise<MatchType | null> {
    const id = await loadMatchIdOf(context, nomination.needId, nomination.personId);
    return id ? showMatch(context, id) : null;
  }
}

/** Who decided. */
@Resolver(() => DecisionType)
export class DecisionResolver {
  @ResolveField('by', () => String, { nullable: true, description: 'Who decided; for officers of the programme.' })
  async by(@Parent() decision: DecisionType, @Context() context: GqlContext): Promise<string | null> {
    return decision.byAccount ? loadAccountName(context, decision.byAccount) : null;
  }
}

/** Decisions from the last proposal on. */
function sinceProposal(all: readonly DecisionRow[]): readonly DecisionRow[] {
  const at = all.findLastIndex(({ event }) => event === 'propose');
  return at < 0 ? [] : all.slice(at);
}

/** Shows a decision. */
export const toDecision = ({ fromState, toState, event, reasonCode, reason, at, rankAtDecision, byAccount }: DecisionRow): DecisionType =>
  Object.assign(new DecisionType(), { from: fromState, to: toState, event, reasonCode, reason, at, rankAtDecision, byAccount });

async function show(context: GqlContext, id: string): Promise<NominationType | null> {
  const row = await loadNominationRow(context, id);
  return row ? toNomination(row) : null;
}

registerVersioned('nomination', () => NominationType, show);
