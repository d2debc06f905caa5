import type { EntityManager } from 'typeorm';

/** A letter that is about to be handed over. */
export interface LetterRow {
  readonly id: string;
  readonly template: string;
  readonly locale: string;
  readonly messageId: string;
  readonly sealed: Buffer | null;
  /** This try included. */
  readonly attempts: number;
  readonly createdAt: Date;
  readonly usefulUntil: Date | null;
}

export type DeliveryEvent = 'intent' | 'sent' | 'later' | 'refused' | 'given_up';

/** Where a letter lies: sealed text opens there alone. */
export const letterPlace = (id: string): string => `letter:sealed:${id}`;

/** Puts a letter into the queue, in the caller's transaction. */
export async function insertLetter(
  manager: EntityManager,
  letter: {
    id: string;
    template: string;
    locale: string;
    accountId: string | null;
    sealed: Buffer;
    messageId: string;
    usefulUntil: Date | null;
  },
): Promise<void> {
  await manager.query(`insert into letter (id, template, locale, account_id, sealed, message_id, useful_until) values ($1, $2, $3, $4, $5, $6, $7)`, [
    letter.id,
    letter.template,
    letter.locale,
    letter.accountId,
    letter.sealed,
    letter.messageId,
    letter.usefulUntil,
  ]);
}

/** Writes the intent: the letter is as good as sent from here on. Null when it is done with. */
export async function beginDelivery(manager: EntityManager, letterId: string): Promise<LetterRow | null> {
  const [rows] = (await manager.query(
    `update letter set state = 'sending', attempts = attempts + 1 where id = $1 and state in ('queued', 'sending')
     returning id, template, locale, message_id as "messageId", sealed, attempts, created_at as "createdAt", useful_until as "usefulUntil"`,
    [letterId],
  )) as [LetterRow[], number];
  const [row] = rows;
  if (row) await addDelivery(manager, row, 'intent', null);
  return row ?? null;
}

/** Records how a try ended. A letter that is sent, refused or given up loses its words and address. */
export async function recordDelivery(
  manager: EntityManager,
  letter: Pick<LetterRow, 'id' | 'attempts'>,
  event: Exclude<DeliveryEvent, 'intent'>,
  code: string | null,
): Promise<void> {
  await addDelivery(manager, letter, event, code);
  if (event === 'later') await manager.query(`update letter set state = 'queued' where id = $1`, [letter.id]);
  else await manager.query(`update letter set state = $2, sealed = null, ended_at = now() where id = $1`, [letter.id, event]);
}

async function addDelivery(
  manager: EntityManager,
  letter: Pick<LetterRow, 'id' | 'attempts'>,
  event: DeliveryEvent,
  code: string | null,
): Promise<void> {
  await manager.query(`insert into letter_delivery (letter_id, attempt, event, code) values ($1, $2, $3, $4)`, [
    letter.id,
    letter.attempts,
    event,
    code,
  ]);
}
