import { invalid, ok, refused, type Result } from '#kernel';
import { Db, type Write } from '#platform/db';
import { line, problemsOf, record, uuid } from '#platform/input';
import { anonymous, type Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import * as v from 'valibot';
import { credentialOf, spendRecoveryCode, spendStep } from '../data/credentials.js';
import { actAs, spendToken, tokenOf } from '../data/entrances.js';
import { hashToken } from '../data/sessions.js';
import { SecondFactors } from '../second-factor.js';
import { Tries } from '../tries.js';
import type { Visit } from '../visit.js';
import { Opening, type Progress } from './opening.js';

const shape = record({ idempotencyKey: uuid, code: line(40) });

/** Uses a code of the generator, or a recovery code, up: inside the transaction of the account itself. */
@Injectable()
export class Codes {
  constructor(@Inject(SecondFactors) private readonly factors: SecondFactors) {}

  /** True once for each code. */
  async spend(write: Write, accountId: string, code: string): Promise<boolean> {
    const credential = await credentialOf(write.manager, accountId);
    if (!credential?.totpSealed || !credential.totpEnabledAt) return false;
    const step = this.factors.stepOf(accountId, credential.totpSealed, code);
    if (step !== null) return spendStep(write.manager, accountId, step);
    const hash = this.factors.recoveryHash(accountId, code);
    if (!hash || !(await spendRecoveryCode(write.manager, accountId, hash))) return false;
    write.audit({ action: 'identity.recovery_code.used', subjectType: 'account', subjectId: accountId });
    return true;
  }
}

/** Ends a sign-in that waits for its second factor. */
@Injectable()
export class ConfirmSecondFactor {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Tries) private readonly tries: Tries,
    @Inject(Codes) private readonly codes: Codes,
    @Inject(Opening) private readonly opening: Opening,
  ) {}

  async execute(actor: Actor, visit: Visit, input: { code: string; idempotencyKey: string }): Promise<Result<Progress>> {
    const parsed = v.safeParse(shape, input);
    if (!parsed.success) return invalid(problemsOf(parsed.issues));
    const { code } = parsed.output;
    const counted = await this.tries.count('network', visit.network);
    if (!counted.ok) return counted;
    const { pending } = visit;
    const found = pending
      ? await this.db.read(anonymous(actor.locale, actor.requestId), (manager) => tokenOf(manager, pending, ['second_factor']))
      : null;
    const accountId = found?.accountId;
    if (!found || !accountId || !pending) return refused('identity.rule.no_sign_in_waits');
    const guess = await this.tries.count('guess', 'code', accountId);
    if (!guess.ok) return guess;
    const request = {
      operation: 'identity.confirm-second-factor',
      key: input.idempotencyKey,
      input: { code: hashToken(`${pending} ${code}`).toString('hex') },
      repeatable: true,
    };
    const way = { way: found.way ?? 'password', secondFactor: true, visit };
    const progress = await this.opening.open(actor, request, way, async (write) => {
      if (found.used) return refused('identity.rule.no_sign_in_waits');
      await actAs(write.manager, accountId);
      if (!(await this.codes.spend(write, accountId, code))) return refused('identity.rule.code_wrong');
      return (await spendToken(write.manager, pending)) ? ok(accountId) : refused('identity.rule.no_sign_in_waits');
    });
    if (progress.ok) await this.tries.giveBack('guess', 'code', accountId);
    return progress;
  }
}
