import { randomUUID } from 'node:crypto';
import { invalid, ok, refused, type Result } from '#kernel';
import { QueueLetter } from '#messaging';
import { CONFIG, type Config } from '#platform/config';
import { Db, type Write } from '#platform/db';
import { line, problemsOf, record, uuid } from '#platform/input';
import type { Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import * as v from 'valibot';
import { addressPlace, Addresses } from '../addresses.js';
import { type Credential, credentialOf, enableSecondFactor, spendStep, storeRecoveryCodes } from '../data/credentials.js';
import { spendToken } from '../data/entrances.js';
import { endSessions, hashToken, renewSession } from '../data/sessions.js';
import * as letters from '../letters/index.js';
import { plainLinkTo } from '../links.js';
import { SecondFactors } from '../second-factor.js';
import { Tries } from '../tries.js';
import type { Visit } from '../visit.js';
import { tellSessionsEnded } from './ended.js';
import { Opening, type Progress } from './opening.js';
import { type Enrolling, WhoEnrols } from './own-account.js';

const shape = record({ idempotencyKey: uuid, code: line(10) });

/** Ten recovery codes, told once, and the browser's new session. */
export interface Enabled {
  readonly codes: readonly string[];
  /** For the cookie; null when an answer is given again after its session was renewed. */
  readonly progress: Progress | null;
}

/** Puts a code generator in force by a code of it. Other sessions end; a sign-in that waited for it goes on. */
@Injectable()
export class EnableSecondFactor {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Db) private readonly db: Db,
    @Inject(Tries) private readonly tries: Tries,
    @Inject(SecondFactors) private readonly factors: SecondFactors,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(QueueLetter) private readonly letters: QueueLetter,
    @Inject(Opening) private readonly opening: Opening,
    @Inject(WhoEnrols) private readonly who: WhoEnrols,
  ) {}

  async execute(actor: Actor, visit: Visit, input: { code: string; idempotencyKey: string }): Promise<Result<Enabled>> {
    const parsed = v.safeParse(shape, input);
    if (!parsed.success) return invalid(problemsOf(parsed.issues));
    const enrolling = await this.who.find(actor, visit);
    if (!enrolling.ok) return enrolling;
    const { accountId, actor: owner } = enrolling.value;
    const guess = await this.tries.count('guess', 'code', accountId);
    if (!guess.ok) return guess;
    let progress: Progress | null = null;
    const key = { key: input.idempotencyKey, input: { code: hashToken(parsed.output.code).toString('hex') } };
    const done = await this.db.write(owner, { operation: 'identity.enable-second-factor', idempotency: key }, async (write) => {
      const credential = await credentialOf(write.manager, accountId);
      if (!credential?.totpSealed) return refused('identity.rule.second_factor_off');
      if (credential.totpEnabledAt) return refused('identity.rule.second_factor_on');
      const step = this.factors.stepOf(accountId, credential.totpSealed, parsed.output.code);
      if (step === null || !(await spendStep(write.manager, accountId, step))) return refused('identity.rule.code_wrong');
      await enableSecondFactor(write.manager, accountId);
      const generation = await this.drawCodes(write, accountId);
      const went = await this.goOn(write, enrolling.value, visit);
      if (!went.ok) return went;
      progress = went.value;
      await this.tell(write, credential, actor);
      write.audit({ action: 'identity.second_factor.enabled', subjectType: 'account', subjectId: accountId });
      return ok({ generation });
    });
    if (!done.ok) return done;
    await this.tries.giveBack('guess', 'code', accountId);
    return ok({ codes: this.factors.recoveryCodes(accountId, done.value.generation), progress });
  }

  /** Draws ten new recovery codes in the place of all before; returns what they are made from. */
  async drawCodes(write: Write, accountId: string): Promise<string> {
    const generation = randomUUID();
    const hashes = this.factors.recoveryCodes(accountId, generation).flatMap((code) => this.factors.recoveryHash(accountId, code) ?? []);
    await storeRecoveryCodes(write.manager, accountId, generation, hashes);
    return generation;
  }

  /** Tells the owner by letter, wherever the step was taken. */
  async tell(write: Write, credential: Credential, actor: Actor): Promise<void> {
    await this.letters.queue(write, {
      template: letters.secondFactorChanged,
      to: this.addresses.open(credential.emailSealed, addressPlace.account(credential.accountId)),
      locale: actor.locale,
      link: plainLinkTo(this.config.PUBLIC_URL, 'password'),
      accountId: credential.accountId,
    });
  }

  private async goOn(write: Write, { accountId, pending, way }: Enrolling, visit: Visit): Promise<Result<Progress | null>> {
    if (pending) {
      if (!(await spendToken(write.manager, pending))) return refused('identity.rule.no_sign_in_waits');
      return ok(await this.opening.begin(write, accountId, { way, secondFactor: true, visit }));
    }
    if (!visit.token) return refused('identity.rule.no_sign_in_waits');
    const token = await renewSession(write.manager, visit.token, accountId, true);
    if (!token) return refused('identity.rule.no_sign_in_waits');
    await endSessions(write.manager, accountId, token);
    tellSessionsEnded(write, accountId);
    return ok({ next: 'DONE', accountId, token, seconds: 0 });
  }
}
