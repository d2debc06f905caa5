import { invalid, isUuid, ok, refused, type Result } from '#kernel';
import { Db } from '#platform/db';
import { steppedUp, type Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import { credentialOf, removeSecondFactor, rolesOf } from '../data/credentials.js';
import { needsSecondFactor } from '../domain/roles.js';
import { SecondFactors } from '../second-factor.js';
import { EnableSecondFactor } from './enable-second-factor.js';

/** The account of a signed-in, just proved person who has an address. */
function ownerOf(actor: Actor): Result<string> {
  if (!actor.accountId) return refused('identity.rule.step_up');
  if (actor.session?.way === 'demo') return refused('identity.rule.demo_account');
  return steppedUp(actor) ? ok(actor.accountId) : refused('identity.rule.step_up');
}

/** Draws ten new recovery codes; those before count no more. */
@Injectable()
export class RenewRecoveryCodes {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SecondFactors) private readonly factors: SecondFactors,
    @Inject(EnableSecondFactor) private readonly enabling: EnableSecondFactor,
  ) {}

  async execute(actor: Actor, input: { idempotencyKey: string }): Promise<Result<{ codes: readonly string[] }>> {
    if (!isUuid(input.idempotencyKey)) return invalid([{ field: 'idempotencyKey', rule: 'rule.uuid' }]);
    const owner = ownerOf(actor);
    if (!owner.ok) return owner;
    const accountId = owner.value;
    const operation = 'identity.renew-recovery-codes';
    const drawn = await this.db.write(actor, { operation, idempotency: { key: input.idempotencyKey, input: {} } }, async (write) => {
      const credential = await credentialOf(write.manager, accountId);
      if (!credential?.totpEnabledAt) return refused('identity.rule.second_factor_off');
      const generation = await this.enabling.drawCodes(write, accountId);
      write.audit({ action: 'identity.recovery_codes.renewed', subjectType: 'account', subjectId: accountId });
      return ok({ generation });
    });
    return drawn.ok ? ok({ codes: this.factors.recoveryCodes(accountId, drawn.value.generation) }) : drawn;
  }
}

/** Takes the code generator away, where no role needs one. */
@Injectable()
export class RemoveSecondFactor {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(EnableSecondFactor) private readonly enabling: EnableSecondFactor,
  ) {}

  async execute(actor: Actor, input: { idempotencyKey: string }): Promise<Result<{ accountId: string }>> {
    if (!isUuid(input.idempotencyKey)) return invalid([{ field: 'idempotencyKey', rule: 'rule.uuid' }]);
    const owner = ownerOf(actor);
    if (!owner.ok) return owner;
    const accountId = owner.value;
    const operation = 'identity.remove-second-factor';
    return this.db.write(actor, { operation, idempotency: { key: input.idempotencyKey, input: {} } }, async (write) => {
      const credential = await credentialOf(write.manager, accountId);
      if (!credential?.totpEnabledAt) return refused('identity.rule.second_factor_off');
      if (needsSecondFactor(await rolesOf(write.manager, accountId))) return refused('identity.rule.second_factor_needed');
      await removeSecondFactor(write.manager, accountId);
      await this.enabling.tell(write, credential, actor);
      write.audit({ action: 'identity.second_factor.removed', subjectType: 'account', subjectId: accountId });
      return ok({ accountId });
    });
  }
}
