import { answer, type GqlContext } from '#platform/graphql';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Sessions } from '../actor-of.js';
import { sessionsOf } from '../data/sessions.js';
import { EndOtherSessions, EndSession } from '../use-cases/end-sessions.js';
import { EndOtherSessionsInput, EndSessionInput, OwnSession, OwnSessions, OwnSessionsResult } from './sessions.types.js';

/** Where one is signed in. */
@Resolver()
export class SessionsResolver {
  constructor(
    @Inject(Sessions) private readonly cookies: Sessions,
    @Inject(EndSession) private readonly one: EndSession,
    @Inject(EndOtherSessions) private readonly others: EndOtherSessions,
  ) {}

  @Query(() => [OwnSession], { description: 'Browsers in which one is signed in, last used first; at most 100.' })
  async sessions(@Context() context: GqlContext): Promise<OwnSession[]> {
    return this.own(context);
  }

  @Mutation(() => OwnSessionsResult, { description: 'Ends one of the own sessions, within a second, its event stream included.' })
  async endSession(@Args('input') input: EndSessionInput, @Context() context: GqlContext): Promise<object> {
    return answer(await this.one.execute(context.actor, { ...input }), context, async () => this.left(context));
  }

  @Mutation(() => OwnSessionsResult, { description: 'Ends all own sessions but the current one, within a second.' })
  async endOtherSessions(@Args('input') input: EndOtherSessionsInput, @Context() context: GqlContext): Promise<object> {
    const result = await this.others.execute(context.actor, this.cookies.tokenOf(context.req), { ...input });
    return answer(result, context, async () => this.left(context));
  }

  private async left(context: GqlContext): Promise<OwnSessions> {
    const sessions = await this.own(context);
    return Object.assign(new OwnSessions(), { sessions, others: sessions.filter(({ current }) => !current).length });
  }

  private async own(context: GqlContext): Promise<OwnSession[]> {
    const { accountId, session } = context.actor;
    if (!accountId) return [];
    const rows = await sessionsOf(await context.read(), accountId);
    return rows.map((row) => Object.assign(new OwnSession(), row, { current: row.id === session?.id }));
  }
}
