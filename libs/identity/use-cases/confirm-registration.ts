import { randomUUID } from 'node:crypto';
import { invalid, ok, refused, type Result } from '#kernel';
import { Keys } from '#platform/crypto';
import { Db } from '#platform/db';
import { code, line, maybe, problemsOf, record, uuid } from '#platform/input';
import { anonymous, type Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import * as v from 'valibot';
import { addressPlace, Addresses } from '../addresses.js';
import { admit, tokenOf } from '../data/entrances.js';
import { hashToken, isToken } from '../data/sessions.js';
import { Passwords } from '../passwords.js';
import { Tries } from '../tries.js';
import type { Visit } from '../visit.js';
import { Opening, type Progress } from './opening.js';

/** Who may register by themselves; hosts, employers and staff are invited. */
const selfRoles = ['expert', 'candidate'] as const;

const shape = record({
  idempotencyKey: uuid,
  token: v.string('rule.required'),
  displayName: line(200),
  role: code(selfRoles),
  password: maybe(v.string('rule.required')),
});

export interface ConfirmRegistrationInput {
  readonly idempotencyKey: string;
  readonly token: string;
  readonly displayName: string;
  readonly role: string;
  readonly password?: string | null;
}

/**
 * Makes the account, by the link that was sent to its address. Name, role and password are chosen here and not before: what
 * a stranger typed when asking for the letter is nowhere, so nobody can prepare an account for somebody else's address.
 */
@Injectable()
export class ConfirmRegistration {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Tries) private readonly tries: Tries,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(Opening) private readonly opening: Opening,
  ) {}

  async execute(actor: Actor, visit: Visit, input: ConfirmRegistrationInput): Promise<Result<Progress>> {
    const parsed = v.safeParse(shape, input);
    if (!parsed.success) return invalid(problemsOf(parsed.issues));
    const { token, displayName, role, password } = parsed.output;
    const counted = await this.tries.count('network', visit.network);
    if (!counted.ok) return counted;
    const visitor = anonymous(actor.locale, actor.requestId);
    const found = isToken(token) ? await this.db.read(visitor, (manager) => tokenOf(manager, token, ['register'])) : null;
    if (!found?.emailSealed) return refused('identity.rule.link_over');
    const address = this.addresses.open(found.emailSealed, addressPlace.token(hashToken(token)));
    const problem = password === null ? null : this.passwords.problem(password, [address, displayName]);
    if (problem) return invalid([problem]);
    const hashed = password === null || found.used ? null : await this.passwords.hash(password);
    if (hashed && !hashed.ok) return hashed;
    const request = {
      operation: 'identity.confirm-registration',
      key: input.idempotencyKey,
      input: {
        token: hashToken(token).toString('hex'),
        displayName,
        role,
        print: this.keys.print('request-print', input.idempotencyKey, password ?? '').toString('base64url'),
      },
      repeatable: true,
    };
    return this.opening.open(actor, request, { way: 'registration', secondFactor: false, visit }, async (write) => {
      const accountId = randomUUID();
      const outcome = await admit(write.manager, token, role, {
        accountId,
        displayName,
        locale: actor.locale,
        emailSealed: this.addresses.seal(address, addressPlace.account(accountId)),
        passwordHash: hashed?.value ?? null,
      });
      if (outcome !== 'admitted') return refused('identity.rule.link_over');
      write.audit({ action: 'identity.account.created', subjectType: 'account', subjectId: accountId, details: { roles: [role] } });
      return ok(accountId);
    });
  }
}
