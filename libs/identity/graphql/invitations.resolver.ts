import { answer, type GqlContext } from '#platform/graphql';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Sessions } from '../actor-of.js';
import { addressPlace, Addresses } from '../addresses.js';
import { invitationBy } from '../data/entrances.js';
import { type InvitationRow, invitationsOf, ownInvitation } from '../data/invitations.js';
import { isToken } from '../data/sessions.js';
import { offersOf } from '../domain/offer.js';
import { mayUseLink } from '../domain/roles.js';
import { AcceptInvitation } from '../use-cases/accept-invitation.js';
import { Invite } from '../use-cases/invite.js';
import { RevokeInvitation } from '../use-cases/revoke-invitation.js';
import {
  AcceptInvitationInputType,
  Invitation,
  InvitationOffer,
  InvitationResult,
  InviteInputType,
  RevokeInvitationInput,
  RoleOffer,
} from './invitations.types.js';
import { ShowProgress } from './progress.js';
import { SignInProgressResult } from './sign-in.types.js';

function stateOf(row: InvitationRow): Invitation['state'] {
  if (row.acceptedAt) return 'ACCEPTED';
  if (row.revokedAt) return 'REVOKED';
  return row.expiresAt.getTime() > Date.now() ? 'OPEN' : 'OVER';
}

const offer = ({ role, programme, country, organisationId }: RoleOffer): RoleOffer =>
  Object.assign(new RoleOffer(), { role, programme, country, organisationId });

/** Offers of roles: made, taken back, accepted. */
@Resolver()
export class InvitationsResolver {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(ShowProgress) private readonly show: ShowProgress,
    @Inject(Invite) private readonly inviting: Invite,
    @Inject(RevokeInvitation) private readonly revoking: RevokeInvitation,
    @Inject(AcceptInvitation) private readonly accepting: AcceptInvitation,
  ) {}

  @Query(() => [RoleOffer], { description: 'Roles that one may offer to others; empty for most.' })
  grantableRoles(@Context() context: GqlContext): RoleOffer[] {
    return offersOf(context.actor.grants).map(offer);
  }

  @Query(() => [Invitation], { description: 'Invitations that one has made, newest first; at most 100.' })
  async invitations(@Context() context: GqlContext): Promise<Invitation[]> {
    const { accountId } = context.actor;
    return accountId ? (await invitationsOf(await context.read(), accountId)).map((row) => this.shown(row)) : [];
  }

  @Query(() => InvitationOffer, { nullable: true, description: 'The invitation behind a link; null when it is over, used, or none.' })
  async invitationOffer(
    @Args('token', { type: () => String, description: 'What stands behind # in the link.' }) token: string,
    @Context() context: GqlContext,
  ): Promise<InvitationOffer | null> {
    const found = isToken(token) ? await invitationBy(await context.read(), token) : null;
    if (!found || found.used) return null;
    return Object.assign(new InvitationOffer(), {
      email: this.addresses.open(found.emailSealed, addressPlace.invitation(found.id)),
      offer: offer(found),
      organisationId: found.organisationId,
      hasAccount: found.accountId !== null,
      signedIn: found.accountId !== null && found.accountId === context.actor.accountId,
      passwordNeeded: found.accountId === null && !mayUseLink([found.role]),
      expiresAt: found.expiresAt,
    });
  }

  @Mutation(() => InvitationResult, {
    description: 'Offers a role to an address by letter. What one hears does not depend on whether anyone has the address.',
  })
  async invite(@Args('input') input: InviteInputType, @Context() context: GqlContext): Promise<object> {
    return answer(await this.inviting.execute(context.actor, { ...input }), context, ({ id }) => this.own(id, context));
  }

  @Mutation(() => InvitationResult, { description: 'Takes back an invitation that one has made; its link ends with that.' })
  async revokeInvitation(@Args('input') input: RevokeInvitationInput, @Context() context: GqlContext): Promise<object> {
    return answer(await this.revoking.execute(context.actor, { ...input }), context, ({ id }) => this.own(id, context));
  }

  @Mutation(() => SignInProgressResult, {
    description: 'Accepts an invitation, with a new account or for the account that has the address and is signed in. Other sessions of it end.',
  })
  async acceptInvitation(@Args('input') input: AcceptInvitationInputType, @Context() context: GqlContext): Promise<object> {
    return this.show.answer(await this.accepting.execute(context.actor, this.sessions.visitOf(context.req), { ...input }), context);
  }

  private async own(id: string, context: GqlContext): Promise<Invitation | null> {
    const { accountId } = context.actor;
    const row = accountId ? await ownInvitation(await context.read(), accountId, id) : null;
    return row ? this.shown(row) : null;
  }

  private shown(row: InvitationRow): Invitation {
    return Object.assign(new Invitation(), {
      id: row.id,
      email: this.addresses.open(row.emailSealed, addressPlace.invitation(row.id)),
      offer: offer(row),
      state: stateOf(row),
      createdAt: row.createdAt,
      expiresAt: row.expiresAt,
    });
  }
}
