import { randomUUID } from 'node:crypto';
import { invalid, isCountry, locales, ok, programmeCodes, refused, type Result } from '#kernel';
import { QueueLetter } from '#messaging';
import { CONFIG, type Config } from '#platform/config';
import { Db } from '#platform/db';
import { code, email, knownCode, maybe, problemsOf, record, uuid } from '#platform/input';
import { hasRole, steppedUp, type Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import * as v from 'valibot';
import { addressPlace, Addresses } from '../addresses.js';
import { insertInvitation } from '../data/invitations.js';
import { issueInvitationToken } from '../data/invitation-tokens.js';
import { mayOffer, offeredRoles, offerFaults } from '../domain/offer.js';
import * as letters from '../letters/index.js';
import { linkTo } from '../links.js';
import { Tries } from '../tries.js';

const shape = record({
  idempotencyKey: uuid,
  email,
  role: code(offeredRoles),
  programme: maybe(code(programmeCodes)),
  country: maybe(knownCode(isCountry)),
  organisationId: maybe(uuid),
  locale: maybe(code(locales)),
});

export interface InviteInput {
  readonly idempotencyKey: string;
  readonly email: string;
  readonly role: string;
  readonly programme?: string | null;
  readonly country?: string | null;
  readonly organisationId?: string | null;
  readonly locale?: string | null;
}

/** An invitation holds for a week. */
const days = 7;

/** Offers a role to an address. What the inviter hears does not depend on whether anyone has the address. */
@Injectable()
export class Invite {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Db) private readonly db: Db,
    @Inject(Tries) private readonly tries: Tries,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(QueueLetter) private readonly letters: QueueLetter,
  ) {}

  async execute(actor: Actor, input: InviteInput): Promise<Result<{ id: string }>> {
    const parsed = v.safeParse(shape, input);
    if (!parsed.success) return invalid(problemsOf(parsed.issues));
    const { idempotencyKey, email: address, locale, ...offer } = parsed.output;
    const faults = offerFaults(offer);
    if (faults.length > 0) return invalid(faults);
    const operator = hasRole(actor, 'system');
    if (!operator && !mayOffer(actor.grants, offer)) return refused('identity.rule.may_not_offer');
    if (!steppedUp(actor)) return refused('identity.rule.step_up');
    const counted = await this.tries.count('invite', actor.accountId ?? 'operator');
    if (!counted.ok) return counted;
    const index = this.addresses.index(address);
    const request = { key: idempotencyKey, input: { ...offer, locale, address: index.toString('hex') } };
    return this.db.write(actor, { operation: 'identity.invite', idempotency: request }, async (write) => {
      const id = randomUUID();
      const expiresAt = new Date(Date.now() + days * 86_400_000);
      const to = locale ?? actor.locale;
      await insertInvitation(write.manager, {
        id,
        emailIndex: index,
        emailSealed: this.addresses.seal(address, addressPlace.invitation(id)),
        ...offer,
        locale: to,
        invitedBy: actor.accountId,
        expiresAt,
      });
      const token = await issueInvitationToken(write.manager, id);
      const link = linkTo(this.config.PUBLIC_URL, 'invitation', token);
      await this.letters.queue(write, { template: letters.invitation, to: address, locale: to, link, usefulUntil: expiresAt });
      write.audit({ action: 'identity.invitation.made', subjectType: 'invitation', subjectId: id, details: { ...offer } });
      return ok({ id });
    });
  }
}
