import { randomUUID } from 'node:crypto';
import type { Locale } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { Keys } from '#platform/crypto';
import type { Write } from '#platform/db';
import { say } from '#platform/i18n';
import { Inject, Injectable } from '@nestjs/common';
import { insertLetter, letterPlace } from '../data/letters.js';
import { writeLetter, type LetterTemplate } from '../domain/letter.js';

/** A letter to be sent. */
export interface LetterOrder {
  readonly template: LetterTemplate;
  readonly to: string;
  readonly locale: Locale;
  readonly params?: Readonly<Record<string, string | number>>;
  /** For templates with an action. */
  readonly link?: string;
  readonly accountId?: string | null;
  /** When its link is over: nobody is helped by a later letter. */
  readonly usefulUntil?: Date;
}

/** Queues letters. */
@Injectable()
export class QueueLetter {
  private readonly domain: string;

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(Keys) private readonly keys: Keys,
  ) {
    this.domain = config.MAIL_FROM.slice(config.MAIL_FROM.lastIndexOf('@') + 1);
  }

  /**
   * Writes the letter in words, seals it, and puts it into the queue with its task, in the caller's transaction: without
   * a commit there is no letter, and with one it is not lost. Returns its id. The caller's audit row is the letter's, too.
   */
  async queue(write: Write, order: LetterOrder): Promise<string> {
    const id = randomUUID();
    const { template, to, locale, params = {}, link = null } = order;
    const words = writeLetter(template, locale, params, link, (code, values) => say(code, locale, values));
    await insertLetter(write.manager, {
      id,
      template: template.key,
      locale,
      accountId: order.accountId ?? null,
      sealed: this.keys.seal(JSON.stringify({ to, ...words }), letterPlace(id)),
      messageId: `${id}@${this.domain}`,
      usefulUntil: order.usefulUntil ?? null,
    });
    write.task('messaging.send_letter', { letterId: id }, { dedupeKey: id });
    return id;
  }
}
