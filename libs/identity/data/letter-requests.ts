import type { Locale } from '#kernel';
import type { EntityManager } from 'typeorm';

/** Which letter an entrance was asked for. */
export type LetterPurpose = 'register' | 'link' | 'reset';

export interface LetterRequest {
  readonly id: string;
  readonly purpose: LetterPurpose;
  readonly emailIndex: Buffer;
  readonly emailSealed: Buffer;
  readonly locale: Locale;
}

/** Writes down that somebody typed an address and asked. */
export async function insertLetterRequest(manager: EntityManager, request: LetterRequest): Promise<void> {
  await manager.query(`insert into letter_request (id, purpose, email_index, email_sealed, locale) values ($1, $2, $3, $4, $5)`, [
    request.id,
    request.purpose,
    request.emailIndex,
    request.emailSealed,
    request.locale,
  ]);
}

/** For the service: takes a request, which is gone with that. Null when another worker had it. */
export async function takeLetterRequest(manager: EntityManager, id: string): Promise<LetterRequest | null> {
  const [rows] = (await manager.query(
    `delete from letter_request where id = $1 returning id, purpose, email_index as "emailIndex", email_sealed as "emailSealed", locale`,
    [id],
  )) as [LetterRequest[], number];
  return rows[0] ?? null;
}

/** For the service: forgets what is over. Sessions and invitations stay for a month, for those who look back. */
export async function forgetWhatIsOver(manager: EntityManager): Promise<void> {
  await manager.query(`delete from one_time_token where expires_at < now() - interval '1 day'`);
  await manager.query(`delete from letter_request where created_at < now() - interval '1 day'`);
  await manager.query(`delete from session where least(coalesce(ended_at, expires_at), expires_at) < now() - interval '30 days'`);
  await manager.query(`delete from invitation where expires_at < now() - interval '30 days' and accepted_at is null`);
  await manager.query(`delete from rate_limit where expire < extract(epoch from now()) * 1000`);
}
