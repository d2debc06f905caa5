import { CONFIG, type Config } from '#platform/config';
import type { GqlContext } from '#platform/graphql';
import { makeLogger } from '#platform/telemetry';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { NoteRunSeen } from '../use-cases/note-run-seen.js';

/** A reading within this time after one that was noted is the same one. */
const sameReadingMs = 15 * 60_000;
const mostRemembered = 10_000;

/**
 * Has it taken down who saw which run's list. That happens when the answer has left, so that no reader waits for it and
 * no operation asks for a second connection while it holds one.
 */
@Injectable()
export class SeenRuns implements OnApplicationShutdown {
  private readonly noted = new Map<string, number>();
  private readonly busy = new Set<Promise<unknown>>();
  private readonly log;

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(NoteRunSeen) private readonly note: NoteRunSeen,
  ) {
    this.log = makeLogger('api', config.LOG_LEVEL);
  }

  /** The answer of this operation holds rows of these runs. */
  saw(context: Pick<GqlContext, 'actor' | 'res'>, runIds: readonly string[]): void {
    const { accountId } = context.actor;
    const now = Date.now();
    const fresh = [...new Set(runIds)].filter((id) => accountId && !((this.noted.get(`${accountId} ${id}`) ?? 0) > now - sameReadingMs));
    if (fresh.length === 0) return;
    if (this.noted.size > mostRemembered) this.noted.clear();
    for (const id of fresh) this.noted.set(`${accountId} ${id}`, now);
    context.res.once('finish', () => {
      const work = this.all(context, fresh);
      this.busy.add(work);
      void work.finally(() => this.busy.delete(work));
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.busy);
  }

  private async all({ actor }: Pick<GqlContext, 'actor'>, runIds: readonly string[]): Promise<void> {
    for (const id of runIds) {
      try {
        await this.note.execute(actor, id);
      } catch (error) {
        this.noted.delete(`${actor.accountId} ${id}`);
        this.log.error('It was not taken down who saw a list; the next reading will be.', error);
      }
    }
  }
}
