import { invalid, isOneOf, isUuid, locales, ok, type Locale, type Result } from '#kernel';
import { Db } from '#platform/db';
import type { Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';

/** Keeps the language a person chose: with the account when signed in, else in the cookie alone. */
@Injectable()
export class ChooseLocale {
  constructor(@Inject(Db) private readonly db: Db) {}

  async execute(actor: Actor, input: { locale: string; idempotencyKey: string }): Promise<Result<{ locale: Locale }>> {
    const { locale } = input;
    if (!isOneOf(locales, locale)) return invalid([{ field: 'locale', rule: 'rule.unknown_code' }]);
    if (!isUuid(input.idempotencyKey)) return invalid([{ field: 'idempotencyKey', rule: 'rule.uuid' }]);
    if (!actor.accountId) return ok({ locale });
    const accountId = actor.accountId;
    return this.db.write(actor, { operation: 'identity.choose-locale', idempotency: { key: input.idempotencyKey, input } }, async (write) => {
      await write.manager.query(`update account set locale = $2 where id = $1`, [accountId, locale]);
      write.audit({ action: 'identity.locale.chosen', subjectType: 'account', subjectId: accountId, details: { locale } });
      return ok({ locale });
    });
  }
}
