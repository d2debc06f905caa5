import { invalid, ok, refused, type Result } from '#kernel';
import { QueueLetter } from '#messaging';
import { CONFIG, type Config } from '#platform/config';
import { Keys } from '#platform/crypto';
import { Db } from '#platform/db';
import { problemsOf, record, uuid } from '#platform/input';
import { anonymous, type Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import * as v from 'valibot';
import { addressPlace, Addresses } from '../addresses.js';
import { credentialOf, setPassword } from '../data/credentials.js';
import { actAs, spendToken, tokenOf } from '../data/entrances.js';
import { endSessions, hashToken, isToken } from '../data/sessions.js';
import * as letters from '../letters/index.js';
import { plainLinkTo } from '../links.js';
import { Passwords } from '../passwords.js';
import { Tries } from '../tries.js';
import type { Visit } from '../visit.js';
import { tellSessionsEnded } from './ended.js';
import { Opening, type Progress } from './opening.js';

const shape = record({ idempotencyKey: uuid, token: v.string('rule.required'), password: v.string('rule.required') });

/** Chooses a new password by the link of a letter. All sessions end; a second factor is asked for as ever. */
@Injectable()
export class ResetPassword {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Db) private readonly db: Db,
    @Inject(Tries) private readonly tries: Tries,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(QueueLetter) private readonly letters: QueueLetter,
    @Inject(Opening) private readonly opening: Opening,
  ) {}

  async execute(actor: Actor, visit: Visit, input: { token: string; password: string; idempotencyKey: string }): Promise<Result<Progress>> {
    const parsed = v.safeParse(shape, input);
    if (!parsed.success) return invalid(problemsOf(parsed.issues));
    const { token, password } = parsed.output;
    const counted = await this.tries.count('network', visit.network);
    if (!counted.ok) return counted;
    const found = isToken(token)
      ? await this.db.read(anonymous(actor.locale, actor.requestId), (manager) => tokenOf(manager, token, ['reset']))
      : null;
    const accountId = found?.accountId;
    if (!found || !accountId) return refused('identity.rule.link_over');
    const problem = this.passwords.problem(password, []);
    if (problem) return invalid([problem]);
    const hashed = await this.passwords.hash(password);
    if (!hashed.ok) return hashed;
    const request = {
      operation: 'identity.reset-password',
      key: input.idempotencyKey,
      input: {
        token: hashToken(token).toString('hex'),
        print: this.keys.print('request-print', input.idempotencyKey, password).toString('base64url'),
      },
      repeatable: true,
    };
    return this.opening.open(actor, request, { way: 'reset', secondFactor: false, visit }, async (write) => {
      if (!(await spendToken(write.manager, token))) return refused('identity.rule.link_over');
      await actAs(write.manager, accountId);
      const credential = await credentialOf(write.manager, accountId);
      if (!credential) return refused('identity.rule.link_over');
      await setPassword(write.manager, accountId, hashed.value);
      await endSessions(write.manager, accountId, null);
      tellSessionsEnded(write, accountId);
      await this.letters.queue(write, {
        template: letters.passwordChanged,
        to: this.addresses.open(credential.emailSealed, addressPlace.account(accountId)),
        locale: actor.locale,
        link: plainLinkTo(this.config.PUBLIC_URL, 'password'),
        accountId,
      });
      write.audit({ action: 'identity.password.reset', subjectType: 'account', subjectId: accountId });
      return ok(accountId);
    });
  }
}
