import { isOneOf, locales, ok, type Locale } from '#kernel';
import { type LetterOrder, QueueLetter } from '#messaging';
import { CONFIG, type Config } from '#platform/config';
import type { Write } from '#platform/db';
import { TaskRegistry, type TaskContext, type TaskHandler, type TaskRow } from '#platform/tasks';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { addressPlace, Addresses } from '../addresses.js';
import { credentialBy, rolesOf } from '../data/credentials.js';
import { insertToken } from '../data/entrances.js';
import { type LetterRequest, takeLetterRequest } from '../data/letter-requests.js';
import { mayUseLink } from '../domain/roles.js';
import * as letters from '../letters/index.js';
import { linkTo, plainLinkTo } from '../links.js';

const minute = 60;
const hour = 60 * minute;

/** How long the links hold, in seconds. */
const holds = { register: 24 * hour, link: 15 * minute, reset: 30 * minute } as const;

/**
 * Finds out who has an address that was typed at an entrance, and sends the letter that fits: a link to an unknown address
 * for registration alone, to a known one what its owner should have or hear. Nothing of it reaches the one who asked.
 */
@Injectable()
export class AnswerLetterRequest implements TaskHandler, OnModuleInit {
  readonly kind = 'identity.answer_letter_request';
  private readonly url: string;

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(TaskRegistry) private readonly registry: TaskRegistry,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(QueueLetter) private readonly letters: QueueLetter,
  ) {
    this.url = config.PUBLIC_URL;
  }

  onModuleInit(): void {
    this.registry.add(this);
  }

  async run(task: TaskRow, context: TaskContext): Promise<void> {
    const requestId = String(task.payload['requestId']);
    await context.finish(async (write) => {
      const request = await takeLetterRequest(write.manager, requestId);
      const order = request ? await this.answer(write, request) : null;
      if (order) await this.letters.queue(write, order);
      write.audit({
        action: 'identity.letter_request.answered',
        subjectType: order?.accountId ? 'account' : 'letter_request',
        subjectId: order?.accountId ?? requestId,
        details: { template: order?.template.key ?? null },
      });
      return ok(null);
    });
  }

  private async answer(write: Write, request: LetterRequest): Promise<LetterOrder | null> {
    const { manager } = write;
    const to = this.addresses.open(request.emailSealed, addressPlace.request(request.id));
    const owner = await credentialBy(manager, request.emailIndex);
    if (!owner) {
      if (request.purpose !== 'register') return null;
      const made = await insertToken(
        manager,
        { purpose: 'register', seconds: holds.register, emailIndex: request.emailIndex, locale: request.locale },
        (hash) => this.addresses.seal(to, addressPlace.token(hash)),
      );
      const link = linkTo(this.url, 'register', made.token);
      return { template: letters.confirmRegistration, to, locale: request.locale, link, usefulUntil: made.expiresAt };
    }
    const locale: Locale = isOneOf(locales, owner.locale) ? owner.locale : request.locale;
    // The owner's own spelling of the address, not that of whoever typed it.
    const theirs = this.addresses.open(owner.emailSealed, addressPlace.account(owner.accountId));
    const known = { to: theirs, locale, accountId: owner.accountId };
    if (request.purpose === 'register') return { ...known, template: letters.alreadyRegistered, link: plainLinkTo(this.url, 'sign-in') };
    if (request.purpose === 'link' && !mayUseLink(await rolesOf(manager, owner.accountId)))
      return { ...known, template: letters.noLinkForRole, link: plainLinkTo(this.url, 'sign-in') };
    const made = await insertToken(manager, { purpose: request.purpose, seconds: holds[request.purpose], accountId: owner.accountId });
    return {
      ...known,
      template: request.purpose === 'link' ? letters.signInLink : letters.resetPassword,
      link: linkTo(this.url, request.purpose, made.token),
      usefulUntil: made.expiresAt,
    };
  }
}
