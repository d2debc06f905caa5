import { invalid, isUuid, ok, type Result } from '#kernel';
import { Db } from '#platform/db';
import type { Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import { endSessionOf } from '../data/sessions.js';
import { tellSessionsEnded } from './ended.js';

/** Ends one session. Ending none, or one that is over, is no failure. */
@Injectable()
export class SignOut {
  constructor(@Inject(Db) private readonly db: Db) {}

  async execute(actor: Actor, token: string | null, input: { idempotencyKey: string }): Promise<Result<{ ended: boolean }>> {
    if (!isUuid(input.idempotencyKey)) return invalid([{ field: 'idempotencyKey', rule: 'rule.uuid' }]);
    if (!token || !actor.accountId) return ok({ ended: false });
    const accountId = actor.accountId;
    return this.db.write(actor, { operation: 'identity.sign-out', idempotency: { key: input.idempotencyKey, input } }, async (write) => {
      await endSessionOf(write.manager, token);
      tellSessionsEnded(write, accountId);
      write.audit({ action: 'identity.session.ended', subjectType: 'account', subjectId: accountId });
      return ok({ ended: true });
    });
  }
}
