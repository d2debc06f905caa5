import { CONFIG, type Config } from '#platform/config';
import { answer, type GqlContext } from '#platform/graphql';
import { anonymous } from '#platform/policy';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Sessions } from '../actor-of.js';
import { demoRoles } from '../demo-roles.js';
import { ChooseLocale } from '../use-cases/choose-locale.js';
import { SignInAsDemo } from '../use-cases/sign-in-as-demo.js';
import { SignOut } from '../use-cases/sign-out.js';
import { ShowProgress } from './progress.js';
import { ChooseLocaleInput, ChooseLocaleResult, DemoRoleType, Me, SignInAsDemoInput, SignInResult, SignOutInput, SignOutResult } from './types.js';

@Resolver(() => Me)
export class IdentityResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(ShowProgress) private readonly show: ShowProgress,
    @Inject(SignInAsDemo) private readonly signIn: SignInAsDemo,
    @Inject(SignOut) private readonly leave: SignOut,
    @Inject(ChooseLocale) private readonly choose: ChooseLocale,
  ) {}

  @Query(() => Me, { description: 'Whoever asks: the signed-in account, or a visitor.' })
  async me(@Context() context: GqlContext): Promise<Me> {
    return this.show.me(context.actor, context);
  }

  @Query(() => [DemoRoleType], { description: 'Roles to try with one click; empty outside the demo.' })
  demoRoles(@Context() context: GqlContext): DemoRoleType[] {
    if (this.config.MODE === 'production') return [];
    return demoRoles.map((role) => ({
      key: role.key,
      role: role.role,
      title: role.title[context.locale],
      description: role.description[context.locale],
    }));
  }

  @Mutation(() => SignInResult, { description: 'Signs in as a demo role. Refused outside the demo.' })
  async signInAsDemo(@Args('input') input: SignInAsDemoInput, @Context() context: GqlContext) {
    const result = await this.signIn.execute(context.actor, this.sessions.visitOf(context.req), { ...input });
    if (result.ok) this.sessions.open(context.res, result.value.token, result.value.seconds);
    return answer(result, context, ({ token }) => this.show.renewed(token, context));
  }

  @Mutation(() => SignOutResult, { description: 'Ends the session of this browser.' })
  async signOut(@Args('input') input: SignOutInput, @Context() context: GqlContext) {
    const result = await this.leave.execute(context.actor, this.sessions.tokenOf(context.req), { ...input });
    if (result.ok) this.sessions.close(context.res);
    return answer(result, context, () => this.show.me(anonymous(context.locale, context.actor.requestId), context));
  }

  @Mutation(() => ChooseLocaleResult, { description: 'Chooses the language of screens and texts.' })
  async chooseLocale(@Args('input') input: ChooseLocaleInput, @Context() context: GqlContext) {
    const result = await this.choose.execute(context.actor, { ...input });
    if (result.ok) this.sessions.keepLocale(context.res, result.value.locale);
    return answer(result, context, ({ locale }) => this.show.me({ ...context.actor, locale }, context));
  }
}
