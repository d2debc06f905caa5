import type { EntityManager } from 'typeorm';

/** How an account signs in. */
export interface Credential {
  readonly accountId: string;
  readonly emailIndex: Buffer;
  readonly emailSealed: Buffer;
  readonly passwordHash: string | null;
  readonly passwordSetAt: Date | null;
  readonly totpSealed: Buffer | null;
  readonly totpEnabledAt: Date | null;
  readonly recoveryGeneration: string | null;
}

const columns = `account_id as "accountId", email_index as "emailIndex", email_sealed as "emailSealed", password_hash as "passwordHash",
  password_set_at as "passwordSetAt", totp_sealed as "totpSealed", totp_enabled_at as "totpEnabledAt", recovery_generation as "recoveryGeneration"`;

/** The own credential of the account that asks; null for one-click accounts. */
export async function credentialOf(manager: EntityManager, accountId: string): Promise<Credential | null> {
  const [row] = (await manager.query(`select ${columns} from account_credential where account_id = $1`, [accountId])) as Credential[];
  return row ?? null;
}

/** For the service: the credential behind an address, with the account's language. */
export async function credentialBy(
  manager: EntityManager,
  emailIndex: Buffer,
): Promise<(Credential & { locale: string | null; name: string }) | null> {
  const [row] = (await manager.query(
    `select ${columns.replaceAll(/(\w+) as/g, 'c.$1 as')}, a.locale, a.display_name as name from account_credential c join account a on a.id = c.account_id
     where c.email_index = $1 and a.disabled_at is null`,
    [emailIndex],
  )) as (Credential & { locale: string | null; name: string })[];
  return row ?? null;
}

/** Roles of an account that hold now. */
export async function rolesOf(manager: EntityManager, accountId: string): Promise<string[]> {
  const rows = (await manager.query(
    `select distinct role from account_grant where account_id = $1 and valid_from <= now() and (valid_to is null or valid_to > now()) order by role`,
    [accountId],
  )) as { role: string }[];
  return rows.map(({ role }) => role);
}

export async function setPassword(manager: EntityManager, accountId: string, passwordHash: string): Promise<void> {
  await manager.query(`update account_credential set password_hash = $2, password_set_at = now() where account_id = $1`, [accountId, passwordHash]);
}

/** Keeps a new secret, not yet in force. */
export async function prepareSecondFactor(manager: EntityManager, accountId: string, sealed: Buffer): Promise<void> {
  await manager.query(`update account_credential set totp_sealed = $2, totp_last_step = null where account_id = $1 and totp_enabled_at is null`, [
    accountId,
    sealed,
  ]);
}

/** Puts the secret in force. */
export async function enableSecondFactor(manager: EntityManager, accountId: string): Promise<void> {
  await manager.query(`update account_credential set totp_enabled_at = now() where account_id = $1`, [accountId]);
}

/** Takes secret and recovery codes away. */
export async function removeSecondFactor(manager: EntityManager, accountId: string): Promise<void> {
  await manager.query(
    `update account_credential set totp_sealed = null, totp_enabled_at = null, totp_last_step = null, recovery_generation = null where account_id = $1`,
    [accountId],
  );
  await manager.query(`delete from recovery_code where account_id = $1`, [accountId]);
}

/** Uses a time step up. False when it, or a later one, was used before: each code counts once. */
export async function spendStep(manager: EntityManager, accountId: string, step: number): Promise<boolean> {
  const [, count] = (await manager.query(
    `update account_credential set totp_last_step = $2 where account_id = $1 and (totp_last_step is null or totp_last_step < $2)`,
    [accountId, step],
  )) as [unknown, number];
  return count === 1;
}

/** Replaces the recovery codes. */
export async function storeRecoveryCodes(manager: EntityManager, accountId: string, generation: string, hashes: readonly Buffer[]): Promise<void> {
  await manager.query(`update account_credential set recovery_generation = $2 where account_id = $1`, [accountId, generation]);
  await manager.query(`delete from recovery_code where account_id = $1`, [accountId]);
  await manager.query(`insert into recovery_code (account_id, code_hash) select $1, unnest($2::bytea[])`, [accountId, hashes]);
}

/** Uses a recovery code up. False when it is none, or was used. */
export async function spendRecoveryCode(manager: EntityManager, accountId: string, hash: Buffer): Promise<boolean> {
  const [, count] = (await manager.query(`update recovery_code set used_at = now() where account_id = $1 and code_hash = $2 and used_at is null`, [
    accountId,
    hash,
  ])) as [unknown, number];
  return count === 1;
}

export async function recoveryCodesLeft(manager: EntityManager, accountId: string): Promise<number> {
  const [row] = (await manager.query(`select count(*)::int as n from recovery_code where account_id = $1 and used_at is null`, [accountId])) as {
    n: number;
  }[];
  return row?.n ?? 0;
}
