import { Sessions } from '#identity';
import { LiveHub } from '#platform/live';
import { Controller, Inject, type MessageEvent, Req, Sse, UnauthorizedException } from '@nestjs/common';
import type { Request } from 'express';
import { concatMap, endWith, filter, ignoreElements, interval, map, merge, type Observable, share, take, takeUntil, timer } from 'rxjs';

/** A stream is opened anew after this, so that an ended session or a changed right takes effect. */
const longestMs = 5 * 60_000;

/** The browser's one event stream: topics and ids of what changed, for it to fetch again. */
@Controller()
export class LiveController {
  constructor(
    @Inject(LiveHub) private readonly hub: LiveHub,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  @Sse('live')
  async live(@Req() req: Request): Promise<Observable<MessageEvent>> {
    const actor = await this.sessions.actorOf(req, { listens: true });
    if (!actor.accountId) throw new UnauthorizedException();
    const messages = this.hub.stream(actor).pipe(share());
    const changes = messages.pipe(
      filter(({ topic }) => topic !== 'session'),
      map((message): MessageEvent => ({ data: message })),
    );
    const beats = interval(25_000).pipe(map((): MessageEvent => ({ type: 'beat', data: '' })));
    // A session of the account ended somewhere, or time has passed: does this one still hold?
    const over = merge(messages.pipe(filter(({ topic }) => topic === 'session')), interval(25_000)).pipe(
      concatMap(async () => (await this.sessions.actorOf(req, { listens: true })).accountId === null),
      filter((ended) => ended),
      take(1),
    );
    const gap = messages.pipe(ignoreElements(), endWith(null));
    return merge(changes, beats).pipe(takeUntil(merge(over, gap, timer(longestMs))));
  }
}
