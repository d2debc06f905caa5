import { invalid, isUuid, ok, refused, type Result } from '#kernel';
import { Db } from '#platform/db';
import type { Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import { addressPlace, Addresses } from '../addresses.js';
import { credentialOf, prepareSecondFactor } from '../data/credentials.js';
import { SecondFactors } from '../second-factor.js';
import type { Visit } from '../visit.js';
import { WhoEnrols } from './own-account.js';

/** What a code generator is told, once. */
export interface SecondFactorSecret {
  readonly secret: string;
  readonly uri: string;
}

/** Draws a secret for a code generator. It is in force only once a code of it was shown. */
@Injectable()
export class BeginSecondFactor {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SecondFactors) private readonly factors: SecondFactors,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(WhoEnrols) private readonly who: WhoEnrols,
  ) {}

  async execute(actor: Actor, visit: Visit, input: { idempotencyKey: string }): Promise<Result<SecondFactorSecret>> {
    if (!isUuid(input.idempotencyKey)) return invalid([{ field: 'idempotencyKey', rule: 'rule.uuid' }]);
    const enrolling = await this.who.find(actor, visit);
    if (!enrolling.ok) return enrolling;
    const { accountId, actor: owner } = enrolling.value;
    const operation = 'identity.begin-second-factor';
    const begun = await this.db.write(owner, { operation, idempotency: { key: input.idempotencyKey, input: {} } }, async (write) => {
      const credential = await credentialOf(write.manager, accountId);
      if (!credential) return refused('identity.rule.demo_account');
      if (credential.totpEnabledAt) return refused('identity.rule.second_factor_on');
      await prepareSecondFactor(write.manager, accountId, this.factors.newSecret(accountId));
      write.audit({ action: 'identity.second_factor.begun', subjectType: 'account', subjectId: accountId });
      return ok({ accountId });
    });
    if (!begun.ok) return begun;
    // Read back rather than kept with the key: a repeated request sees the same secret, and it is stored sealed alone.
    const credential = await this.db.read(owner, (manager) => credentialOf(manager, accountId));
    if (!credential?.totpSealed || credential.totpEnabledAt) return refused('identity.rule.second_factor_on');
    const label = this.addresses.open(credential.emailSealed, addressPlace.account(accountId));
    return ok(this.factors.setup(accountId, credential.totpSealed, label));
  }
}
