import type { EntityManager } from 'typeorm';

/** What an account shows of itself to its own holder. */
export async function accountOf(
  manager: EntityManager,
  accountId: string,
): Promise<{ id: string; displayName: string; personId: string | null } | null> {
  const [row] = (await manager.query(`select id, display_name as "displayName", person_id as "personId" from account where id = $1`, [
    accountId,
  ])) as { id: string; displayName: string; personId: string | null }[];
  return row ?? null;
}

/** Names of accounts, for those who may read who did something; unknown ids are left out. One statement. */
export async function accountNames(manager: EntityManager, accountIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = (await manager.query(`select id, display_name as name from account where id = any ($1)`, [accountIds])) as {
    id: string;
    name: string;
  }[];
  return new Map(rows.map(({ id, name }) => [id, name]));
}
