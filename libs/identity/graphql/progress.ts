import type { Result } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { Db } from '#platform/db';
import { answer, type GqlContext } from '#platform/graphql';
import { anonymous, type Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import { Sessions } from '../actor-of.js';
import { accountOf } from '../data/accounts.js';
import type { Progress } from '../use-cases/opening.js';
import { SignInProgress } from './sign-in.types.js';
import { Me } from './types.js';

/** Turns what a sign-in has come to into cookies and an answer. */
@Injectable()
export class ShowProgress {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Db) private readonly db: Db,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  /** The answer of a step of signing in. */
  async answer(result: Result<Progress>, context: GqlContext): Promise<object> {
    const me = result.ok ? await this.goOn(result.value, context) : null;
    return answer(result, context, async ({ next }) => Object.assign(new SignInProgress(), { next, me }));
  }

  /** Puts the cookies of a step into the browser, and says who it is now. */
  async goOn(progress: Progress, context: GqlContext): Promise<Me> {
    if (progress.next !== 'DONE') {
      this.sessions.wait(context.res, progress.pending, progress.seconds);
      return this.me(anonymous(context.locale, context.actor.requestId), context);
    }
    this.sessions.open(context.res, progress.token, progress.seconds);
    return this.renewed(progress.token, context);
  }

  /** Who a token that has just been made stands for. */
  async renewed(token: string, context: GqlContext): Promise<Me> {
    await context.afterWrite();
    return this.me(await this.sessions.actorBy(context.req, token), context);
  }

  /** Puts a session's new id into the browser; the cookie's end stays that of the session. */
  keep(token: string | null, context: GqlContext): void {
    const left = context.actor.session ? context.actor.session.overAt.getTime() - Date.now() : 0;
    if (token) this.sessions.open(context.res, token, Math.max(60, Math.ceil(left / 1_000)));
  }

  /** Whoever asks, as GraphQL shows them. */
  async me(actor: Actor, context: GqlContext): Promise<Me> {
    const { accountId } = actor;
    // Who has just come in is not the visitor whom this operation's snapshot is for, and sees more.
    const account = !accountId
      ? null
      : accountId === context.actor.accountId
        ? await accountOf(await context.read(), accountId)
        : await this.db.read(actor, (manager) => accountOf(manager, accountId));
    return Object.assign(new Me(), {
      accountId: actor.accountId,
      displayName: account?.displayName ?? null,
      personId: account?.personId ?? null,
      locale: actor.locale,
      mode: this.config.MODE,
      roles: actor.grants.map((grant) => Object.assign({}, grant)),
    });
  }
}
