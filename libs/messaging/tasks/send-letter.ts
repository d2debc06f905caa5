import { ok } from '#kernel';
import { Keys } from '#platform/crypto';
import { type Handover, Mailer } from '#platform/mail';
import { TaskRegistry, type TaskContext, type TaskHandler, type TaskRow } from '#platform/tasks';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { beginDelivery, letterPlace, type LetterRow, recordDelivery } from '../data/letters.js';
import { nextTry } from '../domain/patience.js';

interface Words {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * Hands one letter to the mail server: intent, send, record. A worker that dies in between sends it once more with the
 * same Message-ID. While no server takes it, the letter waits for the next try, and this task ends: it has done its part.
 */
@Injectable()
export class SendLetter implements TaskHandler, OnModuleInit {
  readonly kind = 'messaging.send_letter';

  constructor(
    @Inject(TaskRegistry) private readonly registry: TaskRegistry,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(Keys) private readonly keys: Keys,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async run(task: TaskRow, context: TaskContext): Promise<void> {
    const letterId = String(task.payload['letterId']);
    const begun = await context.step(async (write) => {
      const letter = await beginDelivery(write.manager, letterId);
      write.audit({ action: 'messaging.letter.attempted', subjectType: 'letter', subjectId: letterId, details: { attempt: letter?.attempts ?? 0 } });
      return ok(letter);
    });
    const letter = begun.ok ? begun.value : null;
    const outcome = letter?.sealed ? await this.hand(letter, letter.sealed) : null;
    await context.finish(async (write) => {
      if (!letter || !outcome) {
        write.audit({ action: 'messaging.letter.done_before', subjectType: 'letter', subjectId: letterId });
        return ok(null);
      }
      const code = outcome.outcome === 'sent' ? null : outcome.code;
      const again = outcome.outcome === 'later' ? nextTry(letter.attempts, new Date(), letter.createdAt, letter.usefulUntil) : null;
      const event = outcome.outcome === 'later' && !again ? 'given_up' : outcome.outcome;
      await recordDelivery(write.manager, letter, event, code);
      if (again) write.task(this.kind, { letterId }, { dedupeKey: letterId, runAfter: again });
      write.audit({ action: `messaging.letter.${event}`, subjectType: 'letter', subjectId: letterId, details: { template: letter.template, code } });
      return ok(null);
    });
  }

  private async hand(letter: LetterRow, sealed: Buffer): Promise<Handover> {
    if (letter.usefulUntil && letter.usefulUntil.getTime() < Date.now()) return { outcome: 'later', code: 'past_its_use' };
    const words = JSON.parse(this.keys.open(sealed, letterPlace(letter.id))) as Words;
    return this.mailer.send({ ...words, messageId: letter.messageId, locale: letter.locale });
  }
}
