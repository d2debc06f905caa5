import { invalid, ok, refused, type Result } from '#kernel';
import { Keys } from '#platform/crypto';
import { Db } from '#platform/db';
import { maybe, problemsOf, record, rule, uuid } from '#platform/input';
import type { Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import * as v from 'valibot';
import { credentialOf } from '../data/credentials.js';
import { renewSession } from '../data/sessions.js';
import { Passwords } from '../passwords.js';
import { Tries } from '../tries.js';
import type { Visit } from '../visit.js';
import { Codes } from './confirm-second-factor.js';

const typed = v.pipe(v.string('rule.required'), v.maxLength(1_000, rule('rule.too_long', { max: 1_000 })));
const shape = record({ idempotencyKey: uuid, password: maybe(typed), code: maybe(typed) });

/**
 * Proves again who one is, for the guarded steps of the next five minutes: by a code where the account has a generator, by
 * the password otherwise. The session gets a new id.
 */
@Injectable()
export class StepUp {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Tries) private readonly tries: Tries,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(Codes) private readonly codes: Codes,
  ) {}

  /** `token` is the new session's, for the cookie; null for a one-click account, which has nothing to prove. */
  async execute(
    actor: Actor,
    visit: Visit,
    input: { idempotencyKey: string; password?: string | null; code?: string | null },
  ): Promise<Result<{ token: string | null }>> {
    const parsed = v.safeParse(shape, input);
    if (!parsed.success) return invalid(problemsOf(parsed.issues));
    const { accountId } = actor;
    const held = visit.token;
    if (!accountId || !held) return refused('identity.rule.step_up');
    if (actor.session?.way === 'demo') return ok({ token: null });
    const { password, code } = parsed.output;
    const guess = await this.tries.count('guess', code === null ? 'step-up' : 'code', accountId);
    if (!guess.ok) return guess;
    const credential = await this.db.read(actor, (manager) => credentialOf(manager, accountId));
    const byCode = credential?.totpEnabledAt != null;
    if (!byCode && !credential?.passwordHash) return refused('identity.rule.step_up_by_link');
    if (byCode && code === null) return invalid([{ field: 'code', rule: 'rule.required' }]);
    if (!byCode && password === null) return invalid([{ field: 'password', rule: 'rule.required' }]);
    if (!byCode) {
      const compared = await this.passwords.verify(password ?? '', credential?.passwordHash ?? null);
      if (!compared.ok) return compared;
      if (!compared.value.right) return refused('identity.rule.sign_in_failed');
    }
    const print = this.keys.print('request-print', input.idempotencyKey, password ?? '', code ?? '').toString('base64url');
    let token: string | null = null;
    const renew = { operation: 'identity.step-up', idempotency: { key: input.idempotencyKey, input: { print } } };
    const done = await this.db.write(actor, renew, async (write) => {
      if (byCode && !(await this.codes.spend(write, accountId, code ?? ''))) return refused('identity.rule.code_wrong');
      token = await renewSession(write.manager, held, accountId, byCode);
      if (!token) return refused('identity.rule.step_up');
      write.audit({ action: 'identity.session.stepped_up', subjectType: 'account', subjectId: accountId, details: { byCode } });
      return ok({ proved: true });
    });
    if (!done.ok) return done;
    await this.tries.giveBack('guess', code === null ? 'step-up' : 'code', accountId);
    return ok({ token });
  }
}
