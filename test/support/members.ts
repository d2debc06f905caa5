import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { loadConfig } from '#platform/config';
import { Keys } from '#platform/crypto';
import { hash } from '@node-rs/argon2';
import { addressPlace, Addresses } from '../../libs/identity/addresses.js';
import { SecondFactors } from '../../libs/identity/second-factor.js';
import { Client } from './client.js';
import { askAsOwner, type TestDatabase } from './database.js';

const keys = new Keys(loadConfig({ MODE: 'test', DATABASE_URL: 'postgres://nobody@127.0.0.1/none' }));
const addresses = new Addresses(keys);
const factors = new SecondFactors(keys);
export const memberPassword = 'drie rustige olifanten';
const hashed = hash(memberPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

/** An account with an address and a password, written past all entrances. */
export interface Member {
  readonly accountId: string;
  readonly email: string;
  readonly grantId: string;
  /** Secret of the code generator that is being set up, or in force. */
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

const stored = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Makes one. `factor` says whether a code generator is in force, or only being set up. */
export async function addMember(
  database: TestDatabase,
  { role = 'expert', factor = 'none' }: { role?: string; factor?: 'none' | 'begun' | 'enabled' } = {},
): Promise<Member> {
  const accountId = randomUUID();
  const email = `member.${accountId.slice(0, 8)}@example.org`;
  const sealed = factors.newSecret(accountId);
  const generation = randomUUID();
  const recoveryCodes = factors.recoveryCodes(accountId, generation);
  await askAsOwner(database, `insert into account (id, display_name) values ($1, 'Member of the spec')`, [accountId]);
  const [grant] = await askAsOwner<{ id: string }>(
    database,
    `insert into account_grant (account_id, role, programme) values ($1, $2, 'CD4D2') returning id`,
    [accountId, role],
  );
  await askAsOwner(
    database,
    `insert into account_credential (account_id, email_index, email_sealed, password_hash, totp_sealed, totp_enabled_at, recovery_generation)
     values ($1, $2, $3, $4, $5, case when $6 then now() end, $7)`,
    [
      accountId,
      addresses.index(email),
      addresses.seal(email, addressPlace.account(accountId)),
      await hashed,
      factor === 'none' ? null : sealed,
      factor === 'enabled',
      generation,
    ],
  );
  if (factor === 'enabled')
    await askAsOwner(database, `insert into recovery_code (account_id, code_hash) select $1, unnest($2::bytea[])`, [
      accountId,
      recoveryCodes.map((code) => factors.recoveryHash(accountId, code)),
    ]);
  const { secret } = factors.setup(accountId, sealed, email);
  return { accountId, email, grantId: grant?.id ?? '', secret, recoveryCodes };
}

/** A link or waiting sign-in of a member, or of an address that nobody has. */
export async function addToken(
  database: TestDatabase,
  purpose: string,
  of: { accountId?: string; email?: string; invitationId?: string },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await askAsOwner(
    database,
    `insert into one_time_token (token_hash, purpose, account_id, invitation_id, email_index, email_sealed, way, expires_at) values ($1, $2, $3, $4, $5, $6, 'password', now() + interval '10 minutes')`,
    [
      stored(token),
      purpose,
      of.accountId ?? null,
      of.invitationId ?? null,
      of.email ? addresses.index(of.email) : null,
      of.email ? addresses.seal(of.email, addressPlace.token(stored(token))) : null,
    ],
  );
  return token;
}

/** An invitation with its link. */
export async function addInvitation(database: TestDatabase): Promise<string> {
  const id = randomUUID();
  const email = `guest.${id.slice(0, 8)}@example.org`;
  await askAsOwner(
    database,
    `insert into invitation (id, email_index, email_sealed, role, programme, locale, expires_at) values ($1, $2, $3, 'expert', 'CD4D2', 'en', now() + interval '1 day')`,
    [id, addresses.index(email), addresses.seal(email, addressPlace.invitation(id))],
  );
  return addToken(database, 'invitation', { invitationId: id });
}

/** Another session of an account; gives its token and id. */
export async function addSession(database: TestDatabase, accountId: string): Promise<{ token: string; id: string }> {
  const token = randomBytes(32).toString('base64url');
  const [row] = await askAsOwner<{ id: string }>(
    database,
    `insert into session (token_hash, account_id, way, second_factor, expires_at) values ($1, $2, 'password', true, now() + interval '1 hour') returning id`,
    [stored(token), accountId],
  );
  return { token, id: row?.id ?? '' };
}

/** A browser in which a member is signed in. */
export async function asMember(database: TestDatabase, url: string, accountId: string): Promise<Client> {
  const client = new Client(url);
  client.setCookie('session', (await addSession(database, accountId)).token);
  return client;
}
