import { isOneOf, locales, programmeCodes, type Locale, type ProgrammeCode } from '#kernel';
import type { EntityManager } from 'typeorm';
import { hashToken, newToken } from './sessions.js';

// What may be asked before anyone is somebody: each one a function of the database that takes hashes and gives little.

export type TokenPurpose = 'register' | 'link' | 'reset' | 'invitation' | 'second_factor' | 'enrol';

/** A link or a waiting sign-in that holds. */
export interface TokenRow {
  readonly purpose: TokenPurpose;
  readonly accountId: string | null;
  readonly emailIndex: Buffer | null;
  readonly emailSealed: Buffer | null;
  readonly locale: Locale | null;
  readonly way: string | null;
  /** Used within the last two minutes: only the request that used it may have its answer again. */
  readonly used: boolean;
}

const localeOf = (value: unknown): Locale | null => (isOneOf(locales, value) ? value : null);

/** Says from here on in the transaction that this account asks: it has just been proved. Null: a visitor again, as whom it is recorded. */
export async function actAs(manager: EntityManager, accountId: string | null): Promise<void> {
  await manager.query(`select set_config('app.account', $1, true)`, [accountId ?? '']);
}

/** What a password is compared with; null for an address that nobody has. */
export async function signInBy(manager: EntityManager, emailIndex: Buffer): Promise<{ accountId: string; passwordHash: string | null } | null> {
  const [row] = (await manager.query(`select account_id as "accountId", password_hash as "passwordHash" from identity_sign_in($1)`, [
    emailIndex,
  ])) as {
    accountId: string;
    passwordHash: string | null;
  }[];
  return row ?? null;
}

/** Looks a token up without using it. */
export async function tokenOf(manager: EntityManager, token: string, purposes: readonly TokenPurpose[]): Promise<TokenRow | null> {
  const [row] = (await manager.query(
    `select purpose, account_id as "accountId", email_index as "emailIndex", email_sealed as "emailSealed", locale, way, used from identity_token($1, $2)`,
    [hashToken(token), purposes],
  )) as (Omit<TokenRow, 'locale'> & { locale: string | null })[];
  return row ? { ...row, locale: localeOf(row.locale) } : null;
}

/** Uses a token up. False when somebody was faster, or it is over. */
export async function spendToken(manager: EntityManager, token: string): Promise<boolean> {
  const [row] = (await manager.query(`select identity_use_token($1) as used`, [hashToken(token)])) as { used: boolean }[];
  return row?.used ?? false;
}

/** Stores a new token and returns it; it is stored nowhere else. Sealed values are made for its hash. */
export async function insertToken(
  manager: EntityManager,
  token: {
    purpose: TokenPurpose;
    seconds: number;
    accountId?: string | null;
    invitationId?: string | null;
    emailIndex?: Buffer | null;
    locale?: Locale | null;
    way?: string | null;
  },
  seal: (hash: Buffer) => Buffer | null = () => null,
): Promise<{ token: string; expiresAt: Date }> {
  const made = newToken();
  const hash = hashToken(made);
  const expiresAt = new Date(Date.now() + token.seconds * 1_000);
  await manager.query(
    `insert into one_time_token (token_hash, purpose, account_id, invitation_id, email_index, email_sealed, locale, way, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      hash,
      token.purpose,
      token.accountId ?? null,
      token.invitationId ?? null,
      token.emailIndex ?? null,
      seal(hash),
      token.locale ?? null,
      token.way ?? null,
      expiresAt,
    ],
  );
  return { token: made, expiresAt };
}

/** What makes a new account, whichever entrance it came by. */
export interface NewAccount {
  readonly accountId: string;
  readonly displayName: string;
  readonly locale: Locale;
  readonly emailSealed: Buffer;
  readonly passwordHash: string | null;
}

/** Makes the account that a registration's link is for. `known`: somebody has the address by now. */
export async function admit(manager: EntityManager, token: string, role: string, account: NewAccount): Promise<'admitted' | 'known' | 'over'> {
  const [row] = (await manager.query(`select identity_admit($1, $2, $3, $4, $5, $6, $7) as outcome`, [
    hashToken(token),
    account.accountId,
    account.displayName,
    account.locale,
    role,
    account.emailSealed,
    account.passwordHash,
  ])) as { outcome: 'admitted' | 'known' | 'over' }[];
  return row?.outcome ?? 'over';
}

/** An invitation, as whoever reads its letter may know it. */
export interface InvitationView {
  readonly id: string;
  readonly role: string;
  readonly programme: ProgrammeCode | null;
  readonly country: string | null;
  readonly organisationId: string | null;
  readonly emailSealed: Buffer;
  readonly locale: Locale | null;
  readonly expiresAt: Date;
  /** The account that has the address already. */
  readonly accountId: string | null;
  readonly used: boolean;
}

/** The invitation behind a link. */
export async function invitationBy(manager: EntityManager, token: string): Promise<InvitationView | null> {
  const [row] = (await manager.query(
    `select invitation_id as id, role, programme, country, organisation_id as "organisationId", email_sealed as "emailSealed", locale,
            expires_at as "expiresAt", account_id as "accountId", used from identity_invitation($1)`,
    [hashToken(token)],
  )) as (Omit<InvitationView, 'locale' | 'programme'> & { locale: string | null; programme: string | null })[];
  return row ? { ...row, locale: localeOf(row.locale), programme: isOneOf(programmeCodes, row.programme) ? row.programme : null } : null;
}

/** Accepts it: a new account with what was offered (`admitted`), or one grant more for the account that asks (`added`). */
export async function acceptOffer(
  manager: EntityManager,
  token: string,
  account: NewAccount,
): Promise<'admitted' | 'added' | 'other_account' | 'over'> {
  const [row] = (await manager.query(`select identity_accept($1, $2, $3, $4, $5, $6) as outcome`, [
    hashToken(token),
    account.accountId,
    account.displayName,
    account.locale,
    account.emailSealed,
    account.passwordHash,
  ])) as { outcome: 'admitted' | 'added' | 'other_account' | 'over' }[];
  return row?.outcome ?? 'over';
}

/** The account of a one-click role. */
export async function demoAccount(manager: EntityManager, key: string): Promise<string | null> {
  const [row] = (await manager.query(`select identity_demo_account($1) as id`, [key])) as { id: string | null }[];
  return row?.id ?? null;
}

/** True when one-click accounts are there. */
export async function hasDemoAccounts(manager: Pick<EntityManager, 'query'>): Promise<boolean> {
  const [row] = (await manager.query(`select identity_has_demo_accounts() as there`)) as { there: boolean }[];
  return row?.there ?? false;
}
