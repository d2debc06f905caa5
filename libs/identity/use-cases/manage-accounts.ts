import { invalid, isCountry, isUuid, notFound, ok, programmeCodes, refused, type Problem, type Result } from '#kernel';
import { Db, type Write } from '#platform/db';
import { code, knownCode, maybe, problemsOf, record, uuid } from '#platform/input';
import { hasRole, steppedUp, type Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import * as v from 'valibot';
import { accountById, endGrant, insertGrant, setDisabled } from '../data/account-admin.js';
import { endSessions } from '../data/sessions.js';
import { mayOffer, offeredRoles, offerFaults } from '../domain/offer.js';
import { tellSessionsEnded } from './ended.js';

const grantShape = record({
  idempotencyKey: uuid,
  accountId: uuid,
  role: code(offeredRoles),
  programme: maybe(code(programmeCodes)),
  country: maybe(knownCode(isCountry)),
  organisationId: maybe(uuid),
});

export interface GrantRoleInput {
  readonly idempotencyKey: string;
  readonly accountId: string;
  readonly role: string;
  readonly programme?: string | null;
  readonly country?: string | null;
  readonly organisationId?: string | null;
}

/** Accounts and their roles, for administrators who have just proved who they are. Every change ends the account's sessions. */
@Injectable()
export class ManageAccounts {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Closes an account: nobody signs in to it any more. */
  disable(actor: Actor, input: { accountId: string; idempotencyKey: string }): Promise<Result<{ accountId: string }>> {
    return this.change(actor, 'disable-account', input.idempotencyKey, input.accountId, async (write, accountId) => {
      if (await setDisabled(write.manager, accountId, true)) return ok('identity.account.disabled');
      return notFound('account');
    });
  }

  /** Opens a closed account again. */
  enable(actor: Actor, input: { accountId: string; idempotencyKey: string }): Promise<Result<{ accountId: string }>> {
    return this.change(actor, 'enable-account', input.idempotencyKey, input.accountId, async (write, accountId) => {
      if (await setDisabled(write.manager, accountId, false)) return ok('identity.account.enabled');
      return notFound('account');
    });
  }

  /** Gives a role within a scope. */
  async grant(actor: Actor, input: GrantRoleInput): Promise<Result<{ accountId: string }>> {
    const parsed = v.safeParse(grantShape, input);
    if (!parsed.success) return invalid(problemsOf(parsed.issues));
    const { idempotencyKey, accountId: wanted, ...offer } = parsed.output;
    const faults = offerFaults(offer);
    if (faults.length > 0) return invalid(faults);
    if (!mayOffer(actor.grants, offer)) return refused('identity.rule.may_not_offer');
    return this.change(
      actor,
      'grant-role',
      idempotencyKey,
      wanted,
      async (write, accountId) => {
        await insertGrant(write.manager, accountId, offer);
        write.fact('identity.grant_given', accountId, { role: offer.role, organisationId: offer.organisationId });
        return ok('identity.grant.given');
      },
      offer,
    );
  }

  /** Ends a grant from now on. */
  async endGrant(actor: Actor, input: { grantId: string; accountId: string; idempotencyKey: string }): Promise<Result<{ accountId: string }>> {
    if (!isUuid(input.grantId)) return invalid([{ field: 'grantId', rule: 'rule.uuid' }]);
    const { grantId } = input;
    return this.change(
      actor,
      'end-grant',
      input.idempotencyKey,
      input.accountId,
      async (write, accountId) => ((await endGrant(write.manager, grantId)) === accountId ? ok('identity.grant.ended') : notFound('grant')),
      { grantId },
    );
  }

  private async change(
    actor: Actor,
    step: string,
    key: string,
    accountId: string,
    work: (write: Write, accountId: string) => Promise<Result<string>>,
    details: Readonly<Record<string, string | null>> = {},
  ): Promise<Result<{ accountId: string }>> {
    const problems: Problem[] = [
      ...(isUuid(key) ? [] : [{ field: 'idempotencyKey', rule: 'rule.uuid' }]),
      ...(isUuid(accountId) ? [] : [{ field: 'accountId', rule: 'rule.uuid' }]),
    ];
    if (problems.length > 0) return invalid(problems);
    if (!hasRole(actor, 'administrator')) return notFound('account');
    if (!steppedUp(actor)) return refused('identity.rule.step_up');
    if (accountId === actor.accountId) return refused('identity.rule.not_yourself');
    const idempotency = { key, input: { accountId, ...details } };
    return this.db.write(actor, { operation: `identity.${step}`, idempotency }, async (write) => {
      if (!(await accountById(write.manager, accountId))) return notFound('account');
      const done = await work(write, accountId);
      if (!done.ok) return done;
      await endSessions(write.manager, accountId, null);
      tellSessionsEnded(write, accountId);
      write.audit({ action: done.value, subjectType: 'account', subjectId: accountId, details });
      return ok({ accountId });
    });
  }
}
