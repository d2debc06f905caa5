import { ok, refused, type Result } from '#kernel';
import { Db, type Write } from '#platform/db';
import { anonymous, type Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import { credentialOf, rolesOf } from '../data/credentials.js';
import { actAs, insertToken } from '../data/entrances.js';
import { endSessionOf, insertSession } from '../data/sessions.js';
import { needsSecondFactor, sessionTimes } from '../domain/roles.js';
import type { Visit } from '../visit.js';

const minute = 60;

/** How long a sign-in waits for its code, and for the first code generator to be set up, in seconds. */
const waits = { second_factor: 10 * minute, enrol: 20 * minute } as const;

/** Where a sign-in stands. Tokens are for cookies and stored nowhere. */
export type Progress =
  | { readonly next: 'DONE'; readonly accountId: string; readonly token: string; readonly seconds: number }
  | { readonly next: 'SECOND_FACTOR' | 'ENROL_SECOND_FACTOR'; readonly accountId: string; readonly pending: string; readonly seconds: number };

/** How someone has come as far as here. */
export interface Way {
  /** password, link, registration, invitation, reset. */
  readonly way: string;
  /** A second factor was shown, too. */
  readonly secondFactor: boolean;
  readonly visit: Pick<Visit, 'agent' | 'token'>;
}

/** What of an opening is kept with its idempotency key: ids and codes. */
interface Kept {
  readonly accountId: string;
}

/** Opens sessions: the one place where they begin. */
@Injectable()
export class Opening {
  constructor(@Inject(Db) private readonly db: Db) {}

  /**
   * Runs `prove` in one transaction with what follows from it: a session, or a sign-in that waits for its second factor.
   * `prove` says whose account has been proved. The same key with the same input opens anew without proving again, where
   * `repeatable` says that its proof still holds: the browser lost the answer, and the token was never stored.
   */
  async open(
    asking: Actor,
    request: { readonly operation: string; readonly key: string; readonly input: unknown; readonly repeatable: boolean },
    way: Way,
    prove: (write: Write) => Promise<Result<string>>,
  ): Promise<Result<Progress>> {
    const visitor = anonymous(asking.locale, asking.requestId);
    const made: Progress[] = [];
    const proceed = async (write: Write, accountId: string): Promise<Result<Kept>> => {
      await actAs(write.manager, accountId);
      made.push(await this.begin(write, accountId, way));
      await actAs(write.manager, null);
      return ok({ accountId });
    };
    const { operation } = request;
    const first = await this.db.write(
      visitor,
      { operation, idempotency: { key: request.key, input: request.input } },
      async (write): Promise<Result<Kept>> => {
        made.length = 0;
        const proved = await prove(write);
        return proved.ok ? proceed(write, proved.value) : proved;
      },
    );
    if (!first.ok) return first;
    if (made.length === 0) {
      if (!request.repeatable) return refused('identity.rule.link_over');
      const again = await this.db.write(visitor, { operation }, (write) => proceed(write, first.value.accountId));
      if (!again.ok) return again;
    }
    const [progress] = made;
    if (!progress) throw new Error('A sign-in without an outcome.');
    return ok(progress);
  }

  /** Inside a transaction of the account itself: a session, or what is still missing for one. */
  async begin(write: Write, accountId: string, { way, secondFactor, visit }: Way): Promise<Progress> {
    const { manager } = write;
    const [credential, roles] = [await credentialOf(manager, accountId), await rolesOf(manager, accountId)];
    const missing = secondFactor ? null : credential?.totpEnabledAt ? 'second_factor' : needsSecondFactor(roles) && way !== 'demo' ? 'enrol' : null;
    if (missing) {
      const { token } = await insertToken(manager, { purpose: missing, seconds: waits[missing], accountId, way });
      write.audit({ action: `identity.sign_in.${missing}_awaited`, subjectType: 'account', subjectId: accountId, details: { way } });
      return { next: missing === 'enrol' ? 'ENROL_SECOND_FACTOR' : 'SECOND_FACTOR', accountId, pending: token, seconds: waits[missing] };
    }
    // A browser that signs in anew leaves the session it had: an id that someone else planted or took is worth nothing.
    if (visit.token) await endSessionOf(manager, visit.token);
    const times = sessionTimes(roles);
    const token = await insertSession(manager, { accountId, way, secondFactor, agent: visit.agent, ...times });
    write.audit({ action: 'identity.session.opened', subjectType: 'account', subjectId: accountId, details: { way, secondFactor } });
    return { next: 'DONE', accountId, token, seconds: times.absoluteSeconds };
  }
}
