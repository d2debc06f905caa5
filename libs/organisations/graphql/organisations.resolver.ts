import { InvitationOffer, Me } from '#identity/graphql';
import { answer, toConnection, type ConnectionShape, type GqlContext } from '#platform/graphql';
import { Inject } from '@nestjs/common';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { organisationPage } from '../data/organisations.js';
import { CreateOrganisation } from '../use-cases/create-organisation.js';
import { loadOrganisation } from './loader.js';
import { CreateOrganisationInputType, OrganisationConnection, OrganisationResult, OrganisationType, toOrganisation } from './types.js';

/** Organisations, and how to add one. */
@Resolver(() => OrganisationType)
export class OrganisationsResolver {
  constructor(@Inject(CreateOrganisation) private readonly create: CreateOrganisation) {}

  @Query(() => OrganisationConnection, { description: 'Organisations in the alphabet of their names.' })
  async organisations(
    @Context() context: GqlContext,
    @Args('first', { type: () => Int, nullable: true, description: 'At most 100; 20 when absent.' }) first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor after which the page begins.' }) after?: string,
  ): Promise<ConnectionShape<OrganisationType>> {
    return toConnection(await organisationPage(await context.read(), { first, after }), toOrganisation);
  }

  @Mutation(() => OrganisationResult, { description: 'Adds a host institution, an employer or a partner.' })
  async createOrganisation(@Args('input') input: CreateOrganisationInputType, @Context() context: GqlContext): Promise<object> {
    return answer(await this.create.execute(context.actor, { ...input }), context, ({ id }) => loadOrganisation(context, id));
  }
}

/** The organisation that the one who asks speaks for. */
@Resolver(() => Me)
export class MyOrganisationResolver {
  @ResolveField('organisation', () => OrganisationType, { nullable: true, description: 'The organisation that the account speaks for.' })
  async organisation(@Parent() me: Me, @Context() context: GqlContext): Promise<OrganisationType | null> {
    const id = me.roles.find((grant) => grant.organisationId !== null)?.organisationId;
    return id ? loadOrganisation(context, id) : null;
  }
}

/** Whoever reads an invitation is mostly no one yet, and sees of the organisation its name alone. */
@Resolver(() => InvitationOffer)
export class InvitedOrganisationResolver {
  @ResolveField('organisationName', () => String, { nullable: true, description: 'Name of the organisation that one would speak for.' })
  async organisationName(@Parent() offer: InvitationOffer, @Context() context: GqlContext): Promise<string | null> {
    return offer.organisationId ? ((await loadOrganisation(context, offer.organisationId))?.name ?? null) : null;
  }
}
