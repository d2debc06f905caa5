import { invalid, isOneOf, notFound, ok, type Result } from '#kernel';
import { Db } from '#platform/db';
import type { Actor } from '#platform/policy';
import { consentPurposes, recordConsent, type ConsentPurpose } from '#privacy';
import { Inject, Injectable } from '@nestjs/common';
import { handlesPerson } from '../access.js';
import { lockPerson } from '../data/person-rows.js';
import { bumpPerson } from '../data/person-writes.js';
import { announcePerson } from './person-change.js';

/** A consent given or withdrawn, as the client sends it. */
export interface SetConsentInput {
  readonly idempotencyKey: string;
  readonly personId: string;
  readonly purpose: string;
  readonly granted: boolean;
}

/** Gives or withdraws a person's consent. It takes effect at once: what was reckoned with it is reckoned anew. */
@Injectable()
export class SetConsent {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** The person, and officers who hold the person's signed word. */
  async execute(actor: Actor, input: SetConsentInput): Promise<Result<{ personId: string; purpose: ConsentPurpose }>> {
    return this.db.write(actor, { operation: 'people.set-consent', idempotency: { key: input.idempotencyKey, input } }, async (write) => {
      const person = await lockPerson(write.manager, input.personId);
      if (!person || !handlesPerson(actor, person)) return notFound('person');
      const { purpose } = input;
      if (!isOneOf(consentPurposes, purpose)) return invalid([{ field: 'purpose', rule: 'rule.unknown_code' }]);
      const { changed } = await recordConsent(write, { personId: person.id, purpose, granted: input.granted });
      // A consent is no part of what the person edits, so the version stays and an open form is not turned down.
      if (changed) announcePerson(write, { id: person.id, ...(await bumpPerson(write.manager, person.id)) }, person);
      return ok({ personId: person.id, purpose });
    });
  }
}
