import { answer, type GqlContext } from '#platform/graphql';
import { stepUpMs } from '#platform/policy';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { renderSVG } from 'uqr';
import { Sessions } from '../actor-of.js';
import { addressPlace, Addresses } from '../addresses.js';
import { credentialOf, recoveryCodesLeft } from '../data/credentials.js';
import { mayUseLink, needsSecondFactor } from '../domain/roles.js';
import { BeginSecondFactor } from '../use-cases/begin-second-factor.js';
import { ChangePassword } from '../use-cases/change-password.js';
import { RemoveSecondFactor, RenewRecoveryCodes } from '../use-cases/change-second-factor.js';
import { EnableSecondFactor } from '../use-cases/enable-second-factor.js';
import { StepUp } from '../use-cases/step-up.js';
import { ShowProgress } from './progress.js';
import {
  BeginSecondFactorInput,
  ChangePasswordInput,
  EnableSecondFactorInput,
  RecoveryCodes,
  RecoveryCodesResult,
  RemoveSecondFactorInput,
  RenewRecoveryCodesInput,
  SecondFactorSetup,
  SecondFactorSetupResult,
  SignInMethods,
  SignInMethodsResult,
  StepUpInput,
} from './second-factor.types.js';

/** How one signs in, and how to change that. */
@Resolver()
export class SecondFactorResolver {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(ShowProgress) private readonly show: ShowProgress,
    @Inject(BeginSecondFactor) private readonly begin: BeginSecondFactor,
    @Inject(EnableSecondFactor) private readonly enable: EnableSecondFactor,
    @Inject(RenewRecoveryCodes) private readonly renew: RenewRecoveryCodes,
    @Inject(RemoveSecondFactor) private readonly remove: RemoveSecondFactor,
    @Inject(StepUp) private readonly step: StepUp,
    @Inject(ChangePassword) private readonly password: ChangePassword,
  ) {}

  @Query(() => SignInMethods, { description: 'How one signs in.' })
  async signInMethods(@Context() context: GqlContext): Promise<SignInMethods> {
    return this.methods(context, context.actor.session?.authenticatedAt);
  }

  @Mutation(() => SecondFactorSetupResult, { description: 'Draws the secret of a code generator; in force only once a code of it was shown.' })
  async beginSecondFactor(@Args('input') input: BeginSecondFactorInput, @Context() context: GqlContext): Promise<object> {
    const result = await this.begin.execute(context.actor, this.sessions.visitOf(context.req), { ...input });
    return answer(result, context, async ({ secret, uri }) => Object.assign(new SecondFactorSetup(), { secret, uri, picture: renderSVG(uri) }));
  }

  @Mutation(() => RecoveryCodesResult, {
    description: 'Puts the code generator in force, ends other sessions, and ends a sign-in that waited for it.',
  })
  async enableSecondFactor(@Args('input') input: EnableSecondFactorInput, @Context() context: GqlContext): Promise<object> {
    const result = await this.enable.execute(context.actor, this.sessions.visitOf(context.req), { ...input });
    if (!result.ok) return answer(result, context, async () => null);
    const { codes, progress } = result.value;
    if (progress?.next === 'DONE' && progress.seconds === 0) this.show.keep(progress.token, context);
    const me = !progress
      ? await this.show.me(context.actor, context)
      : progress.next === 'DONE' && progress.seconds === 0
        ? await this.show.renewed(progress.token, context)
        : await this.show.goOn(progress, context);
    return answer(result, context, async () => Object.assign(new RecoveryCodes(), { codes: [...codes], me }));
  }

  @Mutation(() => RecoveryCodesResult, { description: 'Draws ten new recovery codes; those before count no more.' })
  async renewRecoveryCodes(@Args('input') input: RenewRecoveryCodesInput, @Context() context: GqlContext): Promise<object> {
    const result = await this.renew.execute(context.actor, { ...input });
    return answer(result, context, async ({ codes }) =>
      Object.assign(new RecoveryCodes(), { codes: [...codes], me: await this.show.me(context.actor, context) }),
    );
  }

  @Mutation(() => SignInMethodsResult, { description: 'Takes the code generator away, where no role needs one.' })
  async removeSecondFactor(@Args('input') input: RemoveSecondFactorInput, @Context() context: GqlContext): Promise<object> {
    return answer(await this.remove.execute(context.actor, { ...input }), context, () =>
      this.methods(context, context.actor.session?.authenticatedAt),
    );
  }

  @Mutation(() => SignInMethodsResult, { description: 'Proves again who one is. The session gets a new id.' })
  async stepUp(@Args('input') input: StepUpInput, @Context() context: GqlContext): Promise<object> {
    const result = await this.step.execute(context.actor, this.sessions.visitOf(context.req), { ...input });
    if (result.ok) this.show.keep(result.value.token, context);
    return answer(result, context, () => this.methods(context, new Date()));
  }

  @Mutation(() => SignInMethodsResult, { description: 'Sets a password. Other sessions end, and the owner gets a letter.' })
  async changePassword(@Args('input') input: ChangePasswordInput, @Context() context: GqlContext): Promise<object> {
    const result = await this.password.execute(context.actor, this.sessions.visitOf(context.req), { ...input });
    if (result.ok) this.show.keep(result.value.token, context);
    return answer(result, context, () => this.methods(context, new Date()));
  }

  private async methods(context: GqlContext, provedAt: Date | undefined): Promise<SignInMethods> {
    const { accountId, grants } = context.actor;
    const manager = await context.read();
    const credential = accountId ? await credentialOf(manager, accountId) : null;
    const roles = grants.map(({ role }) => role);
    const until = provedAt ? new Date(provedAt.getTime() + stepUpMs) : null;
    return Object.assign(new SignInMethods(), {
      email: credential ? this.addresses.open(credential.emailSealed, addressPlace.account(credential.accountId)) : null,
      hasPassword: credential?.passwordHash != null,
      links: credential !== null && mayUseLink(roles),
      secondFactor: credential?.totpEnabledAt != null,
      secondFactorNeeded: needsSecondFactor(roles),
      recoveryCodesLeft: accountId ? await recoveryCodesLeft(manager, accountId) : 0,
      provedUntil: until && until.getTime() > Date.now() ? until : null,
    });
  }
}
