import { invalid, ok, refused, type Result } from '#kernel';
import { Keys } from '#platform/crypto';
import { Db } from '#platform/db';
import { email, problemsOf, record, rule, uuid } from '#platform/input';
import { anonymous, type Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import * as v from 'valibot';
import { Addresses } from '../addresses.js';
import { setPassword } from '../data/credentials.js';
import { actAs, signInBy } from '../data/entrances.js';
import { KnownBrowsers } from '../known-browsers.js';
import { Passwords } from '../passwords.js';
import { Tries } from '../tries.js';
import type { Visit } from '../visit.js';
import { Opening, type Progress } from './opening.js';

const typed = v.pipe(v.string('rule.required'), v.minLength(1, 'rule.required'), v.maxLength(1_000, rule('rule.too_long', { max: 1_000 })));
const shape = record({ idempotencyKey: uuid, email, password: typed });

/** Signs in with address and password. */
@Injectable()
export class SignIn {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Tries) private readonly tries: Tries,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(KnownBrowsers) private readonly browsers: KnownBrowsers,
    @Inject(Opening) private readonly opening: Opening,
  ) {}

  /**
   * An unknown address takes the same steps in the same time as a known one with a wrong password, and gets the same
   * answer. `mark` is for the browser, which from then on is known to the account.
   */
  async execute(
    actor: Actor,
    visit: Visit,
    input: { email: string; password: string; idempotencyKey: string },
  ): Promise<Result<Progress & { readonly mark: string }>> {
    const parsed = v.safeParse(shape, input);
    if (!parsed.success) return invalid(problemsOf(parsed.issues));
    const { password } = parsed.output;
    const index = this.addresses.index(parsed.output.email);
    const known = this.browsers.idOf(visit.known, index);
    const guesser = known ? ['browser', known] : ['stranger', index.toString('hex')];
    const network = await this.tries.count('network', visit.network);
    const guess = await this.tries.count('guess', ...guesser);
    if (!network.ok) return network;
    if (!guess.ok) return guess;
    const found = await this.db.read(anonymous(actor.locale, actor.requestId), (manager) => signInBy(manager, index));
    const compared = await this.passwords.verify(password, found?.passwordHash ?? null);
    if (!compared.ok) return compared;
    if (!found || !compared.value.right) return refused('identity.rule.sign_in_failed');
    await this.tries.giveBack('guess', ...guesser);
    const renewed = compared.value.stale ? await this.passwords.hash(password) : null;
    // The password itself would be guessed from a plain hash of the request.
    const print = this.keys.print('request-print', input.idempotencyKey, password).toString('base64url');
    const request = { operation: 'identity.sign-in', key: input.idempotencyKey, input: { email: input.email, print }, repeatable: true };
    const progress = await this.opening.open(actor, request, { way: 'password', secondFactor: false, visit }, async (write) => {
      if (renewed?.ok) {
        await actAs(write.manager, found.accountId);
        await setPassword(write.manager, found.accountId, renewed.value);
      }
      return ok(found.accountId);
    });
    return progress.ok ? ok({ ...progress.value, mark: this.browsers.mark(index) }) : progress;
  }
}
