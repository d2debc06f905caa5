import type { Write } from '#platform/db';

/** After commit, has every event stream of the account look whether its session still holds. */
export const tellSessionsEnded = (write: Write, accountId: string): void => write.live('session', accountId, `account:${accountId}`);
