import type { Page, PageArgs, ProgrammeCode } from '#kernel';
import { keysetPage } from '#platform/paging';
import type { EntityManager } from 'typeorm';

/** An account as administrators see it: no case data, no address. */
export interface AccountRow {
  readonly id: string;
  readonly displayName: string;
  readonly disabledAt: Date | null;
  readonly createdAt: Date;
}

/** A grant of an account. */
export interface GrantRow {
  readonly id: string;
  readonly accountId: string;
  readonly role: string;
  readonly programme: ProgrammeCode | null;
  readonly country: string | null;
  readonly organisationId: string | null;
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

const columns = `a.id, a.display_name as "displayName", a.disabled_at as "disabledAt", a.created_at as "createdAt"`;

/** Accounts in the order in which they came. */
export const accountPage = (manager: EntityManager, args: PageArgs): Promise<Page<AccountRow>> =>
  keysetPage<AccountRow>(manager, { select: columns, from: 'account a', where: [], params: [], order: [{ sql: 'a.id', type: 'uuid' }] }, args);

export async function accountById(manager: EntityManager, id: string): Promise<AccountRow | null> {
  const [row] = (await manager.query(`select ${columns} from account a where a.id = $1`, [id])) as AccountRow[];
  return row ?? null;
}

/** Grants of accounts that hold now or will. One statement. */
export const grantsOf = async (manager: EntityManager, accountIds: readonly string[]): Promise<GrantRow[]> =>
  (await manager.query(
    `select id, account_id as "accountId", role, programme, country, organisation_id as "organisationId", valid_from as "validFrom", valid_to as "validTo"
     from account_grant where account_id = any ($1) and (valid_to is null or valid_to > now()) order by id`,
    [accountIds],
  )) as GrantRow[];

/** Closes or opens an account. False when it stood so already. */
export async function setDisabled(manager: EntityManager, id: string, disabled: boolean): Promise<boolean> {
  const [, count] = (await manager.query(
    `update account set disabled_at = case when $2 then now() end where id = $1 and (disabled_at is null) = $2`,
    [id, disabled],
  )) as [unknown, number];
  return count === 1;
}

/** Gives a grant; one that holds already is left alone. */
export async function insertGrant(
  manager: EntityManager,
  accountId: string,
  offer: { role: string; programme: string | null; country: string | null; organisationId: string | null },
): Promise<void> {
  await manager.query(
    `insert into account_grant (account_id, role, programme, country, organisation_id)
     select $1, $2, $3, $4, $5 where not exists (select 1 from account_grant where account_id = $1 and role = $2 and programme is not distinct from $3
       and country is not distinct from $4 and organisation_id is not distinct from $5::uuid and (valid_to is null or valid_to > now()))`,
    [accountId, offer.role, offer.programme, offer.country, offer.organisationId],
  );
}

/** Ends a grant. Returns its account. */
export async function endGrant(manager: EntityManager, grantId: string): Promise<string | null> {
  const [rows] = (await manager.query(
    `update account_grant set valid_to = now() where id = $1 and (valid_to is null or valid_to > now()) returning account_id as "accountId"`,
    [grantId],
  )) as [{ accountId: string }[], number];
  return rows[0]?.accountId ?? null;
}
