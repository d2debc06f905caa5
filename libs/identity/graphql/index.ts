import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity.module.js';
import { AccountsResolver } from './accounts.resolver.js';
import { IdentityResolver } from './identity.resolver.js';
import { InvitationsResolver } from './invitations.resolver.js';
import { ShowProgress } from './progress.js';
import { SecondFactorResolver } from './second-factor.resolver.js';
import { SessionsResolver } from './sessions.resolver.js';
import { SignInResolver } from './sign-in.resolver.js';

export { InvitationOffer } from './invitations.types.js';
export { Me } from './types.js';

/** The GraphQL side of the room, for the api alone. */
@Module({
  imports: [IdentityModule],
  providers: [ShowProgress, IdentityResolver, SignInResolver, SecondFactorResolver, SessionsResolver, InvitationsResolver, AccountsResolver],
})
export class IdentityGraphqlModule {}
