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

/** The account behind a token, with the grants that hold now; null when the session is unknown, over, or its account disabled. */
export async function sessionAccount(manager: EntityManager, token: string): Promise<SessionAccount | null> {
  const rows = (await manager.query(
    `select a.id as account_id, a.person_id, a.display_name, a.locale, g.role, g.programme, g.country, g.organisation_id
     from session s join account a on a.id = s.account_id
     left join account_grant g on g.account_id = a.id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
     where s.token_hash = $1 and s.ended_at is null and s.expires_at > now() and a.disabled_at is null
     order by g.id`,
    [hashToken(token)],
  )) as Row[];
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
