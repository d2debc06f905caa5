import { randomUUID } from 'node:crypto';
import { invalid, ok, type Result } from '#kernel';
import { Db } from '#platform/db';
import { email, problemsOf, record, uuid } from '#platform/input';
import { anonymous, type Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import * as v from 'valibot';
import { addressPlace, Addresses } from '../addresses.js';
import { insertLetterRequest, type LetterPurpose } from '../data/letter-requests.js';
import { Tries } from '../tries.js';
import type { Visit } from '../visit.js';

const shape = record({ idempotencyKey: uuid, email });

/** The operation's name by what is asked for. */
const operations: Readonly<Record<LetterPurpose, string>> = {
  register: 'identity.register',
  link: 'identity.request-sign-in-link',
  reset: 'identity.request-password-reset',
};

/**
 * Asks for a letter to an address: to register, to sign in by link, to choose a new password. The answer is the same whoever
 * has the address: nobody looks it up here, the worker does that later.
 */
@Injectable()
export class RequestLetter {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Tries) private readonly tries: Tries,
    @Inject(Addresses) private readonly addresses: Addresses,
  ) {}

  async execute(
    actor: Actor,
    visit: Pick<Visit, 'network'>,
    purpose: LetterPurpose,
    input: { email: string; idempotencyKey: string },
  ): Promise<Result<{ asked: true }>> {
    const parsed = v.safeParse(shape, input);
    if (!parsed.success) return invalid(problemsOf(parsed.issues));
    const address = parsed.output.email;
    const emailIndex = this.addresses.index(address);
    const network = await this.tries.count('network', visit.network);
    const letter = await this.tries.count('letter', emailIndex.toString('hex'));
    const visitor = anonymous(actor.locale, actor.requestId);
    const operation = operations[purpose];
    return this.db.write(
      visitor,
      { operation, idempotency: { key: input.idempotencyKey, input: { index: emailIndex.toString('hex') } } },
      async (write) => {
        // Asked here, so that a repeated request has its answer however full the windows are by now.
        if (!network.ok) return network;
        if (!letter.ok) return letter;
        const id = randomUUID();
        const emailSealed = this.addresses.seal(address, addressPlace.request(id));
        await insertLetterRequest(write.manager, { id, purpose, emailIndex, emailSealed, locale: actor.locale });
        write.task('identity.answer_letter_request', { requestId: id });
        write.audit({ action: 'identity.letter.requested', subjectType: 'letter_request', subjectId: id, details: { purpose } });
        return ok({ asked: true as const });
      },
    );
  }
}
