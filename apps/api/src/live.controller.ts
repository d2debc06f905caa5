import { Sessions } from '#identity';
import { LiveHub } from '#platform/live';
import { Controller, Inject, type MessageEvent, Req, Sse, UnauthorizedException } from '@nestjs/common';
import type { Request } from 'express';
import { interval, map, merge, type Observable, takeUntil, timer } from 'rxjs';

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
    const actor = await this.sessions.actorOf(req);
    if (!actor.accountId) throw new UnauthorizedException();
    const changes = this.hub.stream(actor).pipe(map((message): MessageEvent => ({ data: message })));
    const beats = interval(25_000).pipe(map((): MessageEvent => ({ type: 'beat', data: '' })));
    return merge(changes, beats).pipe(takeUntil(timer(longestMs)));
  }
}
