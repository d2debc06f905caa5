import { randomUUID } from 'node:crypto';
import { invalid, ok, refused, type Result } from '#kernel';
import { Keys } from '#platform/crypto';
import { Db } from '#platform/db';
import { line, maybe, problemsOf, record, uuid } from '#platform/input';
import { anonymous, type Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import * as v from 'valibot';
import { addressPlace, Addresses } from '../addresses.js';
import { acceptOffer, actAs, invitationBy } from '../data/entrances.js';
import { endSessions, hashToken, isToken } from '../data/sessions.js';
import { mayUseLink } from '../domain/roles.js';
import { Passwords } from '../passwords.js';
import { Tries } from '../tries.js';
import type { Visit } from '../visit.js';
import { tellSessionsEnded } from './ended.js';
import { Opening, type Progress } from './opening.js';

const shape = record({
  idempotencyKey: uuid,
  token: v.string('rule.required'),
  displayName: maybe(line(200)),
  password: maybe(v.string('rule.required')),
});

export interface AcceptInvitationInput {
  readonly idempotencyKey: string;
  readonly token: string;
  readonly displayName?: string | null;
  readonly password?: string | null;
}

/**
 * Accepts what was offered: with a new account, whose name and password are chosen here, or for the account that has the
 * address and is signed in. A role more ends all sessions of the account; the browser goes on with a new one.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Tries) private readonly tries: Tries,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(Opening) private readonly opening: Opening,
  ) {}

  async execute(actor: Actor, visit: Visit, input: AcceptInvitationInput): Promise<Result<Progress>> {
    const parsed = v.safeParse(shape, input);
    if (!parsed.success) return invalid(problemsOf(parsed.issues));
    const { token, displayName, password } = parsed.output;
    const counted = await this.tries.count('network', visit.network);
    if (!counted.ok) return counted;
    const visitor = anonymous(actor.locale, actor.requestId);
    const found = isToken(token) ? await this.db.read(visitor, (manager) => invitationBy(manager, token)) : null;
    if (!found) return refused('identity.rule.link_over');
    const known = found.accountId !== null && !found.used;
    if (known && found.accountId !== actor.accountId) return refused('identity.rule.sign_in_first');
    const address = this.addresses.open(found.emailSealed, addressPlace.invitation(found.id));
    const hashed = known || found.used ? null : await this.newPassword(password, displayName, address, found.role);
    if (hashed && !hashed.ok) return hashed;
    const print = this.keys.print('request-print', input.idempotencyKey, password ?? '').toString('base64url');
    const request = {
      operation: 'identity.accept-invitation',
      key: input.idempotencyKey,
      input: { token: hashToken(token).toString('hex'), displayName, print },
      repeatable: true,
    };
    const way = {
      way: known ? (actor.session?.way ?? 'invitation') : 'invitation',
      secondFactor: known && actor.session?.secondFactor === true,
      visit,
    };
    return this.opening.open(actor, request, way, async (write) => {
      if (known && actor.accountId) await actAs(write.manager, actor.accountId);
      const accountId = known && actor.accountId ? actor.accountId : randomUUID();
      const outcome = await acceptOffer(write.manager, token, {
        accountId,
        displayName: displayName ?? '',
        locale: actor.locale,
        emailSealed: this.addresses.seal(address, addressPlace.account(accountId)),
        passwordHash: hashed?.value ?? null,
      });
      if (outcome === 'over' || outcome === 'other_account')
        return refused(outcome === 'over' ? 'identity.rule.link_over' : 'identity.rule.sign_in_first');
      if (outcome === 'added') {
        await endSessions(write.manager, accountId, null);
        tellSessionsEnded(write, accountId);
      } else write.audit({ action: 'identity.account.created', subjectType: 'account', subjectId: accountId, details: { roles: [found.role] } });
      write.audit({ action: 'identity.invitation.accepted', subjectType: 'invitation', subjectId: found.id, details: { accountId } });
      write.fact('identity.grant_given', accountId, { role: found.role, organisationId: found.organisationId });
      return ok(accountId);
    });
  }

  /** A new account needs a name; a password, too, unless its role may sign in by link. */
  private async newPassword(password: string | null, displayName: string | null, address: string, role: string): Promise<Result<string | null>> {
    const missing = [
      ...(displayName === null ? [{ field: 'displayName', rule: 'rule.required' }] : []),
      ...(password === null && !mayUseLink([role]) ? [{ field: 'password', rule: 'rule.required' }] : []),
    ];
    const problem = password === null ? null : this.passwords.problem(password, [address, displayName ?? '']);
    if (missing.length > 0 || problem) return invalid([...missing, ...(problem ? [problem] : [])]);
    return password === null ? ok(null) : this.passwords.hash(password);
  }
}
