import { invalid, ok, refused, type Result } from '#kernel';
import { QueueLetter } from '#messaging';
import { CONFIG, type Config } from '#platform/config';
import { Keys } from '#platform/crypto';
import { Db } from '#platform/db';
import { problemsOf, record, uuid } from '#platform/input';
import { steppedUp, type Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import * as v from 'valibot';
import { addressPlace, Addresses } from '../addresses.js';
import { credentialOf, setPassword } from '../data/credentials.js';
import { endSessions, renewSession } from '../data/sessions.js';
import * as letters from '../letters/index.js';
import { plainLinkTo } from '../links.js';
import { Passwords } from '../passwords.js';
import type { Visit } from '../visit.js';
import { tellSessionsEnded } from './ended.js';

const shape = record({ idempotencyKey: uuid, password: v.string('rule.required') });

/** Sets the first password or a new one, for whoever has just proved who they are. Other sessions end; this one gets a new id. */
@Injectable()
export class ChangePassword {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Db) private readonly db: Db,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(QueueLetter) private readonly letters: QueueLetter,
  ) {}

  async execute(actor: Actor, visit: Visit, input: { password: string; idempotencyKey: string }): Promise<Result<{ token: string | null }>> {
    const parsed = v.safeParse(shape, input);
    if (!parsed.success) return invalid(problemsOf(parsed.issues));
    const { accountId } = actor;
    const held = visit.token;
    if (!accountId || !held) return refused('identity.rule.step_up');
    if (actor.session?.way === 'demo') return refused('identity.rule.demo_account');
    if (!steppedUp(actor)) return refused('identity.rule.step_up');
    const credential = await this.db.read(actor, (manager) => credentialOf(manager, accountId));
    if (!credential) return refused('identity.rule.demo_account');
    const address = this.addresses.open(credential.emailSealed, addressPlace.account(accountId));
    const problem = this.passwords.problem(parsed.output.password, [address]);
    if (problem) return invalid([problem]);
    const hashed = await this.passwords.hash(parsed.output.password);
    if (!hashed.ok) return hashed;
    const print = this.keys.print('request-print', input.idempotencyKey, parsed.output.password).toString('base64url');
    let token: string | null = null;
    const change = { operation: 'identity.change-password', idempotency: { key: input.idempotencyKey, input: { print } } };
    const done = await this.db.write(actor, change, async (write) => {
      token = await renewSession(write.manager, held, accountId, false);
      if (!token) return refused('identity.rule.step_up');
      await setPassword(write.manager, accountId, hashed.value);
      await endSessions(write.manager, accountId, token);
      tellSessionsEnded(write, accountId);
      const link = plainLinkTo(this.config.PUBLIC_URL, 'password');
      await this.letters.queue(write, { template: letters.passwordChanged, to: address, locale: actor.locale, link, accountId });
      write.audit({ action: 'identity.password.changed', subjectType: 'account', subjectId: accountId });
      return ok({ changed: true });
    });
    return done.ok ? ok({ token }) : done;
  }
}
