import { answer, toConnection, type ConnectionShape, type GqlContext } from '#platform/graphql';
import { loadOrganisation, OrganisationType } from '#organisations/graphql';
import { conceptLoader, ConceptType } from '#taxonomy/graphql';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { needPage } from '../data/need-list.js';
import { movesOf, type MoveRow } from '../data/need-rows.js';
import { offeredEvents, stateSentence } from '../domain/lifecycle.js';
import { partsTowards } from '../domain/parts.js';
import { CreateNeed } from '../use-cases/create-need.js';
import { MoveNeed } from '../use-cases/move-need.js';
import { UpdateNeed } from '../use-cases/update-need.js';
import { CreateNeedInput, MoveNeedInput, UpdateNeedInput } from './inputs.js';
import { loadNeed, toNeed } from './loader.js';
import { NeedConnection, NeedEventType, NeedMoveType, NeedResult, NeedType, RequirementType } from './types.js';

/** Needs: reading, writing, moving on. */
@Resolver(() => NeedType)
export class NeedsResolver {
  constructor(
    @Inject(CreateNeed) private readonly create: CreateNeed,
    @Inject(UpdateNeed) private readonly update: UpdateNeed,
    @Inject(MoveNeed) private readonly move: MoveNeed,
  ) {}

  @Query(() => NeedType, { nullable: true, description: 'One need; null when there is none, or when it is not for the reader.' })
  need(@Args('id', { type: () => ID, description: 'The need.' }) id: string, @Context() context: GqlContext): Promise<NeedType | null> {
    return loadNeed(context, id);
  }

  @Query(() => NeedConnection, { description: 'Needs that the reader may see, newest first. Codes that do not exist find nothing.' })
  async needs(
    @Context() context: GqlContext,
    @Args('first', { type: () => Int, nullable: true, description: 'At most 100; 20 when absent.' }) first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor after which the page begins.' }) after?: string,
    @Args('last', { type: () => Int, nullable: true, description: 'At most 100, counted from the end.' }) last?: number,
    @Args('before', { type: () => String, nullable: true, description: 'Cursor before which the page ends.' }) before?: string,
    @Args('kind', { type: () => String, nullable: true, description: 'TERMS_OF_REFERENCE or VACANCY.' }) kind?: string,
    @Args('state', { type: () => String, nullable: true, description: 'A state, such as OPEN.' }) state?: string,
    @Args('programme', { type: () => String, nullable: true, description: 'CD4D2 or MATCH.' }) programme?: string,
    @Args('mine', {
      type: () => Boolean,
      nullable: true,
      description: 'True: only needs that the reader’s own organisation wrote or the reader’s own office handles. False when absent.',
    })
    mine?: boolean,
  ): Promise<ConnectionShape<NeedType>> {
    return toConnection(
      await needPage(await context.read(), context.actor, { kind, state, programme, mine }, { first, after, last, before }),
      toNeed,
    );
  }

  @Mutation(() => NeedResult, { description: 'Writes down a new need, as a draft.' })
  async createNeed(@Args('input') input: CreateNeedInput, @Context() context: GqlContext): Promise<object> {
    return answer(await this.create.execute(context.actor, { ...input }), context, ({ id }) => loadNeed(context, id));
  }

  @Mutation(() => NeedResult, { description: 'Changes a need. A change of an open need is scored anew.' })
  async updateNeed(@Args('input') input: UpdateNeedInput, @Context() context: GqlContext): Promise<object> {
    return answer(await this.update.execute(context.actor, { ...input }), context, ({ id }) => loadNeed(context, id));
  }

  @Mutation(() => NeedResult, { description: 'Takes a step of a need’s life, as far as the reader may. Opening starts a scoring run.' })
  async moveNeed(@Args('input') input: MoveNeedInput, @Context() context: GqlContext): Promise<object> {
    return answer(await this.move.execute(context.actor, { ...input }), context, ({ id }) => loadNeed(context, id));
  }

  @ResolveField('organisation', () => OrganisationType, { description: 'Whose need it is.' })
  organisation(@Parent() need: NeedType, @Context() context: GqlContext): Promise<OrganisationType | null> {
    return loadOrganisation(context, need.organisationId);
  }

  @ResolveField('stateSentence', () => String, { description: 'The state in words, for staff or for the organisation.' })
  stateSentence(@Parent() need: NeedType, @Context() context: GqlContext): string {
    const parts = partsTowards(context.actor.grants, need);
    const staff = parts.has('programme_officer') || parts.has('approver') || parts.has('partner_officer');
    return stateSentence(need.kind, need.state, staff ? 'staff' : 'person', context.locale);
  }

  @ResolveField('allowedEvents', () => [NeedEventType], { description: 'Steps that the reader may take now.' })
  allowedEvents(@Parent() need: NeedType, @Context() context: GqlContext): NeedEventType[] {
    return offeredEvents(need.kind, need.state, partsTowards(context.actor.grants, need), context.locale).map((step) =>
      Object.assign(new NeedEventType(), step),
    );
  }

  @ResolveField('history', () => [NeedMoveType], { nullable: true, description: 'Steps taken so far, oldest first; for its owner and officers.' })
  async history(@Parent() need: NeedType, @Context() context: GqlContext): Promise<NeedMoveType[]> {
    const loader = context.loader<string, readonly MoveRow[]>('needs.moves', async (manager, ids) => {
      const found = await movesOf(manager, ids);
      return ids.map((id) => found.get(id) ?? []);
    });
    return (await loader.load(need.id)).map(({ fromState, toState, event, at, reason }) =>
      Object.assign(new NeedMoveType(), { from: fromState, to: toState, event, at, reason }),
    );
  }
}

/** Names of the concepts that requirements ask for. */
@Resolver(() => RequirementType)
export class RequirementResolver {
  @ResolveField('concept', () => ConceptType, { nullable: true, description: 'The skill or occupation; absent while only words are known.' })
  async concept(@Parent() requirement: RequirementType, @Context() context: GqlContext): Promise<ConceptType | null> {
    return requirement.conceptId ? conceptLoader(context).load(requirement.conceptId) : null;
  }
}
