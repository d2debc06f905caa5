import { invalid, isUuid, notFound, ok, type Problem, type Result } from '#kernel';
import { Db } from '#platform/db';
import type { Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import { endOwnSession, endSessions } from '../data/sessions.js';
import { tellSessionsEnded } from './ended.js';

/** Ends one of the own sessions, the current one included. */
@Injectable()
export class EndSession {
  constructor(@Inject(Db) private readonly db: Db) {}

  async execute(actor: Actor, input: { id: string; idempotencyKey: string }): Promise<Result<{ id: string }>> {
    const { accountId } = actor;
    const problems: Problem[] = [
      ...(isUuid(input.idempotencyKey) ? [] : [{ field: 'idempotencyKey', rule: 'rule.uuid' }]),
      ...(isUuid(input.id) ? [] : [{ field: 'id', rule: 'rule.uuid' }]),
    ];
    if (problems.length > 0) return invalid(problems);
    if (!accountId) return notFound('session');
    return this.db.write(
      actor,
      { operation: 'identity.end-session', idempotency: { key: input.idempotencyKey, input: { id: input.id } } },
      async (write) => {
        if (!(await endOwnSession(write.manager, accountId, input.id))) return notFound('session');
        tellSessionsEnded(write, accountId);
        write.audit({ action: 'identity.session.ended', subjectType: 'account', subjectId: accountId });
        return ok({ id: input.id });
      },
    );
  }
}

/** Ends all own sessions but the current one. */
@Injectable()
export class EndOtherSessions {
  constructor(@Inject(Db) private readonly db: Db) {}

  async execute(actor: Actor, token: string | null, input: { idempotencyKey: string }): Promise<Result<{ ended: number }>> {
    const { accountId } = actor;
    if (!isUuid(input.idempotencyKey)) return invalid([{ field: 'idempotencyKey', rule: 'rule.uuid' }]);
    if (!accountId) return notFound('session');
    const operation = 'identity.end-other-sessions';
    return this.db.write(actor, { operation, idempotency: { key: input.idempotencyKey, input: {} } }, async (write) => {
      const ended = await endSessions(write.manager, accountId, token);
      tellSessionsEnded(write, accountId);
      write.audit({ action: 'identity.sessions.ended', subjectType: 'account', subjectId: accountId, details: { ended } });
      return ok({ ended });
    });
  }
}
