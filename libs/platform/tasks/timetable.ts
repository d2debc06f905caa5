import { ok } from '#kernel';
import { Db } from '#platform/db';
import { systemActor } from '#platform/policy';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Doorbell } from './doorbell.js';

/** The clock on the wall of those who use the product. */
const zone = 'Europe/Amsterdam';

/** A task that comes round every day. */
export interface DailyTask {
  readonly kind: string;
  readonly hour: number;
  readonly minute: number;
}

/**
 * Tasks that the clock asks for. The queue rings at the hour; every sweep looks, too, so that a day is not missed when the
 * queue was away or no worker was up. However many workers look, a day's task is made once.
 */
@Injectable()
export class Timetable implements OnApplicationBootstrap {
  private readonly entries = new Map<string, DailyTask>();

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Doorbell) private readonly bell: Doorbell,
  ) {}

  /** Enters a daily task; called by its room before the worker serves. */
  add(entry: DailyTask): void {
    if (this.entries.has(entry.kind)) throw new Error(`The task kind ${entry.kind} is in the timetable twice.`);
    this.entries.set(entry.kind, entry);
  }

  onApplicationBootstrap(): void {
    void this.windUp();
  }

  /** Makes the tasks whose hour has come today and that nobody has made yet. */
  async look(): Promise<void> {
    let made = 0;
    for (const entry of this.entries.values()) made += await this.make(entry);
    // A queue that lost its jobs has lost the next hour as well.
    if (made > 0) await this.windUp();
  }

  private async windUp(): Promise<void> {
    for (const { kind, hour, minute } of this.entries.values()) await this.bell.ringDaily(kind, `0 ${minute} ${hour} * * *`, zone);
  }

  private async make({ kind, hour, minute }: DailyTask): Promise<number> {
    const made = await this.db.write(systemActor('platform.timetable'), { operation: 'platform.timetable' }, async (write) => {
      const [row] = (await write.manager.query(
        `with lock as (select pg_advisory_xact_lock(hashtextextended('platform.timetable ' || $1, 0))),
              hour as (select (date_trunc('day', now() at time zone $2) + make_interval(hours => $3, mins => $4)) at time zone $2 as due from lock)
         select due <= clock_timestamp() as due from hour`,
        [kind, zone, hour, minute],
      )) as { due: boolean }[];
      if (!row?.due) return ok(0);
      // Asked in a statement of its own, which sees what the holder of the lock before this one has committed.
      const found = (await write.manager.query(
        `select 1 from task where kind = $1 and created_at >= (date_trunc('day', now() at time zone $2) + make_interval(hours => $3, mins => $4)) at time zone $2 limit 1`,
        [kind, zone, hour, minute],
      )) as unknown[];
      if (found.length > 0) return ok(0);
      write.task(kind, {}, { dedupeKey: kind });
      write.audit({ action: 'platform.daily_task.made', subjectType: 'task', subjectId: kind });
      return ok(1);
    });
    return made.ok ? made.value : 0;
  }
}
