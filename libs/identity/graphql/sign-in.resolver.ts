import type { Result } from '#kernel';
import { answer, type GqlContext } from '#platform/graphql';
import { say } from '#platform/i18n';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Sessions } from '../actor-of.js';
import { tokenOf } from '../data/entrances.js';
import { ConfirmRegistration } from '../use-cases/confirm-registration.js';
import { ConfirmSecondFactor } from '../use-cases/confirm-second-factor.js';
import { RequestLetter } from '../use-cases/request-letter.js';
import { ResetPassword } from '../use-cases/reset-password.js';
import { SignInByLink } from '../use-cases/sign-in-by-link.js';
import { SignIn } from '../use-cases/sign-in.js';
import { ShowProgress } from './progress.js';
import {
  ConfirmRegistrationInputType,
  ConfirmSecondFactorInput,
  LetterOnItsWay,
  LetterOnItsWayResult,
  PendingSignIn,
  RegisterInput,
  RequestPasswordResetInput,
  RequestSignInLinkInput,
  ResetPasswordInput,
  SignInByLinkInput,
  SignInInput,
  SignInProgressResult,
} from './sign-in.types.js';

/** Ways in. */
@Resolver()
export class SignInResolver {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(ShowProgress) private readonly show: ShowProgress,
    @Inject(RequestLetter) private readonly letter: RequestLetter,
    @Inject(ConfirmRegistration) private readonly registration: ConfirmRegistration,
    @Inject(SignIn) private readonly password: SignIn,
    @Inject(SignInByLink) private readonly link: SignInByLink,
    @Inject(ConfirmSecondFactor) private readonly code: ConfirmSecondFactor,
    @Inject(ResetPassword) private readonly reset: ResetPassword,
  ) {}

  @Query(() => PendingSignIn, { nullable: true, description: 'A sign-in of this browser that waits for its second factor; null when none does.' })
  async pendingSignIn(@Context() context: GqlContext): Promise<PendingSignIn | null> {
    const { pending } = this.sessions.visitOf(context.req);
    const found = pending ? await tokenOf(await context.read(), pending, ['second_factor', 'enrol']) : null;
    if (!found || found.used) return null;
    return Object.assign(new PendingSignIn(), { next: found.purpose === 'enrol' ? 'ENROL_SECOND_FACTOR' : 'SECOND_FACTOR' });
  }

  @Mutation(() => LetterOnItsWayResult, {
    description:
      'Begins a registration as expert or candidate. An address that has an account gets a letter that says so. At most one sign-in step in a document.',
  })
  async register(@Args('input') input: RegisterInput, @Context() context: GqlContext): Promise<object> {
    return this.onItsWay(await this.letter.execute(context.actor, this.sessions.visitOf(context.req), 'register', { ...input }), context);
  }

  @Mutation(() => SignInProgressResult, { description: 'Makes the account that a registration’s letter is for, and signs in to it.' })
  async confirmRegistration(@Args('input') input: ConfirmRegistrationInputType, @Context() context: GqlContext): Promise<object> {
    return this.show.answer(await this.registration.execute(context.actor, this.sessions.visitOf(context.req), { ...input }), context);
  }

  @Mutation(() => SignInProgressResult, {
    description: 'Signs in with address and password. An unknown address and a wrong password get the same answer, identity.rule.sign_in_failed.',
  })
  async signIn(@Args('input') input: SignInInput, @Context() context: GqlContext): Promise<object> {
    const result = await this.password.execute(context.actor, this.sessions.visitOf(context.req), { ...input });
    if (result.ok) this.sessions.know(context.res, result.value.mark);
    return this.show.answer(result, context);
  }

  @Mutation(() => LetterOnItsWayResult, { description: 'Has a link to sign in sent to an expert or candidate.' })
  async requestSignInLink(@Args('input') input: RequestSignInLinkInput, @Context() context: GqlContext): Promise<object> {
    return this.onItsWay(await this.letter.execute(context.actor, this.sessions.visitOf(context.req), 'link', { ...input }), context);
  }

  @Mutation(() => SignInProgressResult, { description: 'Signs in by the link of a letter; never past a second factor.' })
  async signInByLink(@Args('input') input: SignInByLinkInput, @Context() context: GqlContext): Promise<object> {
    return this.show.answer(await this.link.execute(context.actor, this.sessions.visitOf(context.req), { ...input }), context);
  }

  @Mutation(() => SignInProgressResult, { description: 'Ends a sign-in that waits for its second factor.' })
  async confirmSecondFactor(@Args('input') input: ConfirmSecondFactorInput, @Context() context: GqlContext): Promise<object> {
    return this.show.answer(await this.code.execute(context.actor, this.sessions.visitOf(context.req), { ...input }), context);
  }

  @Mutation(() => LetterOnItsWayResult, { description: 'Has a link sent to choose a new password.' })
  async requestPasswordReset(@Args('input') input: RequestPasswordResetInput, @Context() context: GqlContext): Promise<object> {
    return this.onItsWay(await this.letter.execute(context.actor, this.sessions.visitOf(context.req), 'reset', { ...input }), context);
  }

  @Mutation(() => SignInProgressResult, { description: 'Chooses a new password, ends all sessions, and goes on to sign in.' })
  async resetPassword(@Args('input') input: ResetPasswordInput, @Context() context: GqlContext): Promise<object> {
    return this.show.answer(await this.reset.execute(context.actor, this.sessions.visitOf(context.req), { ...input }), context);
  }

  private onItsWay(result: Result<unknown>, context: GqlContext): Promise<object> {
    return answer(result, context, async () =>
      Object.assign(new LetterOnItsWay(), { message: say('identity.answer.letter_on_its_way', context.locale) }),
    );
  }
}
