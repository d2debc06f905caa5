import { createHash, randomBytes } from 'node:crypto';
import { isOneOf, locales, programmeCodes, type Locale } from '#kernel';
import { type ActorSession, type Grant, roles } from '#platform/policy';
import type { EntityManager } from 'typeorm';

/** Whom a session stands for. */
export interface SessionAccount {
  readonly accountId: string;
  readonly personId: string | null;
  readonly displayName: string;
  /** Null until the account chose one. */
  readonly locale: Locale | null;
  readonly grants: readonly Grant[];
  readonly session: ActorSession;
  /** When its use was last written down. */
  readonly lastSeenAt: Date;
}

/** 256 random bits, as a cookie or a link carries them. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** True for the form of such a token. */
export const isToken = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{43}$/.test(value);

/** What is stored of a token. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

interface Row {
  session_id: string;
  account_id: string;
  person_id: string | null;
  display_name: string;
  locale: string | null;
  way: string;
  second_factor: boolean;
  authenticated_at: Date;
  last_seen_at: Date;
  over_at: Date;
  role: string | null;
  programme: string | null;
  country: string | null;
  organisation_id: string | null;
}

/**
 * The account behind a token, with the grants that hold now; null when the session is unknown, over, or its account disabled.
 * Nobody is known yet, so the database looks it up by a function of its own: row-level security shows no account to nobody.
 */
export async function sessionAccount(source: Pick<EntityManager, 'query'>, token: string): Promise<SessionAccount | null> {
  const rows = (await source.query(`select * from identity_session($1)`, [hashToken(token)])) as Row[];
  const [first] = rows;
  if (!first) return null;
  const grants = rows.flatMap((row): Grant[] => {
    if (!isOneOf(roles, row.role)) return [];
    return [
      {
        role: row.role,
        programme: isOneOf(programmeCodes, row.programme) ? row.programme : null,
        country: row.country,
        organisationId: row.organisation_id,
      },
    ];
  });
  return {
    accountId: first.account_id,
    personId: first.person_id,
    displayName: first.display_name,
    locale: isOneOf(locales, first.locale) ? first.locale : null,
    grants,
    session: {
      id: first.session_id,
      way: first.way,
      secondFactor: first.second_factor,
      authenticatedAt: first.authenticated_at,
      overAt: first.over_at,
    },
    lastSeenAt: first.last_seen_at,
  };
}

/** Writes down that a session is in use, once a minute at most; a statement of its own, outside every transaction. */
export async function touchSession(source: Pick<EntityManager, 'query'>, token: string): Promise<void> {
  await source.query(`select identity_touch_session($1)`, [hashToken(token)]);
}

/** What a new session is made of. */
export interface NewSession {
  readonly accountId: string;
  readonly way: string;
  readonly secondFactor: boolean;
  readonly agent: string | null;
  readonly idleSeconds: number;
  readonly absoluteSeconds: number;
}

/** Stores a new session and returns its token, which is stored nowhere. */
export async function insertSession(manager: EntityManager, session: NewSession): Promise<string> {
  const token = newToken();
  await manager.query(
    `insert into session (token_hash, account_id, way, second_factor, agent, idle_seconds, expires_at) values ($1, $2, $3, $4, $5, $6, now() + $7 * interval '1 second')`,
    [hashToken(token), session.accountId, session.way, session.secondFactor, session.agent, session.idleSeconds, session.absoluteSeconds],
  );
  return token;
}

/** How long the id before holds on for requests that are on their way: with the rights it had, and no others. */
const graceSeconds = 10;

/**
 * Gives a session a new id, since its rights grow. The old id keeps what it had for some seconds, so that requests on their
 * way do not fail, and ends. Null when there is no such session any more.
 */
export async function renewSession(manager: EntityManager, token: string, accountId: string, secondFactor: boolean): Promise<string | null> {
  const renewed = newToken();
  const rows = (await manager.query(
    `insert into session (token_hash, account_id, way, second_factor, agent, idle_seconds, expires_at, created_at)
     select $3, account_id, way, second_factor or $4, agent, idle_seconds, expires_at, created_at
       from session where token_hash = $1 and account_id = $2 and ended_at is null and expires_at > now() returning id`,
    [hashToken(token), accountId, hashToken(renewed), secondFactor],
  )) as unknown[];
  if (rows.length === 0) return null;
  await manager.query(
    `update session set expires_at = least(expires_at, now() + $3 * interval '1 second') where token_hash = $1 and account_id = $2`,
    [hashToken(token), accountId, graceSeconds],
  );
  return renewed;
}

/** A session as its holder sees it. */
export interface SessionRow {
  readonly id: string;
  readonly way: string;
  readonly secondFactor: boolean;
  readonly agent: string | null;
  readonly openedAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

/** Sessions of an account that hold now, the last used first. At most 100. */
export const sessionsOf = async (manager: EntityManager, accountId: string): Promise<SessionRow[]> =>
  (await manager.query(
    `select id, way, second_factor as "secondFactor", agent, created_at as "openedAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt"
     from session where account_id = $1 and ended_at is null and expires_at > now() and last_seen_at + idle_seconds * interval '1 second' > now()
       and expires_at > now() + interval '${graceSeconds} seconds'
     order by last_seen_at desc, id limit 100`,
    [accountId],
  )) as SessionRow[];

/** Ends the session of a token: whoever holds it may. Returns its account when it was not over before. */
export async function endSessionOf(manager: EntityManager, token: string): Promise<string | null> {
  const [row] = (await manager.query(`select identity_end_session($1) as account`, [hashToken(token)])) as { account: string | null }[];
  return row?.account ?? null;
}

/** Ends one of an account's own sessions by its id. */
export async function endOwnSession(manager: EntityManager, accountId: string, sessionId: string): Promise<boolean> {
  const [, count] = (await manager.query(`update session set ended_at = now() where id = $1 and account_id = $2 and ended_at is null`, [
    sessionId,
    accountId,
  ])) as [unknown, number];
  return count === 1;
}

/** Ends all sessions of an account but the one of `keep`, links and waiting sign-ins included. */
export async function endSessions(manager: EntityManager, accountId: string, keep: string | null): Promise<number> {
  const [row] = (await manager.query(`select identity_end_sessions($1, $2) as n`, [accountId, keep ? hashToken(keep) : null])) as { n: number }[];
  return row?.n ?? 0;
}
