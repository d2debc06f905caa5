import { refused, type Result } from '#kernel';
import { Keys } from '#platform/crypto';
import { Db } from '#platform/db';
import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

const minute = 60;
const hour = 60 * minute;

/**
 * What is counted, and how many tries a window takes: points within seconds. Several windows make the pause grow from a
 * minute to an hour; none of them locks an account for good.
 */
const windows = {
  /** Passwords and codes for one account: real guesses of strangers stay at 10 an hour. */
  guess: [
    [3, minute],
    [5, 15 * minute],
    [10, hour],
  ],
  /** Anything that guesses or asks for letters, by one network. */
  network: [
    [60, minute],
    [300, 15 * minute],
  ],
  /** Letters to one address. */
  letter: [
    [3, 15 * minute],
    [10, 24 * hour],
  ],
  /** Invitations by one account. */
  invite: [[100, 24 * hour]],
} as const satisfies Readonly<Record<string, readonly (readonly [points: number, seconds: number])[]>>;
export type Counted = keyof typeof windows;

/** Counts tries in the database, so that the limits hold over all processes. Keys are stored as keyed hashes. */
@Injectable()
export class Tries {
  private readonly limiters: Readonly<Record<string, readonly RateLimiterPostgres[]>>;

  constructor(
    @Inject(Db) db: Db,
    @Inject(Keys) private readonly keys: Keys,
  ) {
    this.limiters = Object.fromEntries(
      Object.entries(windows).map(([name, tiers]) => [
        name,
        tiers.map(
          ([points, duration]) =>
            new RateLimiterPostgres({
              storeClient: db.source,
              storeType: 'typeorm',
              tableName: 'rate_limit',
              tableCreated: true,
              clearExpiredByTimeout: false,
              keyPrefix: `${name}-${duration}`,
              points,
              duration,
            }),
        ),
      ]),
    );
  }

  /** Counts one try. Refused, with the seconds to wait, when one of the windows is full; whether anyone has the key does not matter. */
  async count(what: Counted, ...key: readonly string[]): Promise<Result<null>> {
    const hashed = this.hashed(what, key);
    let wait = 0;
    for (const limiter of this.limiters[what] ?? []) {
      try {
        await limiter.consume(hashed);
      } catch (rejected) {
        // Out of reach means no: a limit that opens when its store is gone is none.
        if (!(rejected instanceof RateLimiterRes)) throw rejected;
        wait = Math.max(wait, rejected.msBeforeNext);
      }
    }
    return wait > 0 ? refused('identity.rule.too_many_tries', { seconds: Math.max(1, Math.ceil(wait / 1_000)) }) : { ok: true, value: null };
  }

  /** Takes a try back: it was right, and only wrong ones count. */
  async giveBack(what: Counted, ...key: readonly string[]): Promise<void> {
    const hashed = this.hashed(what, key);
    for (const limiter of this.limiters[what] ?? []) await limiter.reward(hashed, 1);
  }

  private hashed(what: string, key: readonly string[]): string {
    return this.keys.print('rate-limit', what, ...key).toString('base64url');
  }
}
