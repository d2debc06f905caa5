import { createHash } from 'node:crypto';
import { isOneOf, locales, programmeCodes, type Locale } from '#kernel';
import { type Grant, roles } from '#platform/policy';
import type { EntityManager } from 'typeorm';

/** Whom a session stands for. */
export interface SessionAccount {
  readonly accountId: string;
  readonly personId: string | null;
  readonly displayName: string;
  /** Null until the account chose one. */
  readonly locale: Locale | null;
  readonly grants: readonly Grant[];
}

/** What is stored of a session's token. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

interface Row {
  account_id: string;
  person_id: string | null;
  display_name: string;
  locale: string | null;
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
  const rows = (await source.query(`select * from app_session_account($1)`, [hashToken(token)])) as Row[];
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
  };
}
