import { invalid, isUuid, notFound, ok, refused, type Problem, type Result } from '#kernel';
import { Db } from '#platform/db';
import type { Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import { ownInvitation, revokeOwnInvitation } from '../data/invitations.js';

/** Takes back an invitation that the actor made; its link ends with that. */
@Injectable()
export class RevokeInvitation {
  constructor(@Inject(Db) private readonly db: Db) {}

  async execute(actor: Actor, input: { id: string; idempotencyKey: string }): Promise<Result<{ id: string }>> {
    const { accountId } = actor;
    const { id } = input;
    const problems: Problem[] = [
      ...(isUuid(input.idempotencyKey) ? [] : [{ field: 'idempotencyKey', rule: 'rule.uuid' }]),
      ...(isUuid(id) ? [] : [{ field: 'id', rule: 'rule.uuid' }]),
    ];
    if (problems.length > 0) return invalid(problems);
    if (!accountId) return notFound('invitation');
    return this.db.write(
      actor,
      { operation: 'identity.revoke-invitation', idempotency: { key: input.idempotencyKey, input: { id } } },
      async (write) => {
        if (!(await ownInvitation(write.manager, accountId, id))) return notFound('invitation');
        if (!(await revokeOwnInvitation(write.manager, accountId, id))) return refused('identity.rule.invitation_done');
        write.audit({ action: 'identity.invitation.revoked', subjectType: 'invitation', subjectId: id });
        return ok({ id });
      },
    );
  }
}
