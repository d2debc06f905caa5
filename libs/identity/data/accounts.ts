import type { EntityManager } from 'typeorm';

/** What an account shows of itself to its own holder. */
export async function accountOf(manager: EntityManager, accountId: string): Promise<{ id: string; displayName: string; personId: string | null } | null> {
  const [row] = (await manager.query(`select id, display_name as "displayName", person_id as "personId" from account where id = $1`, [accountId])) as { id: string; displayName: string; personId: string | null }[];
  return row ?? null;
}
