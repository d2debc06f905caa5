import { ok, type Result } from '#kernel';
import type { Write } from '#platform/db';
import type { Grant } from '#platform/policy';

/** Makes an account with its grants, in the caller's transaction. A visitor's own has grants of an expert or candidate alone. */
export async function createAccount(
  write: Write,
  input: { displayName: string; demoRole?: string; grants: readonly Grant[] },
): Promise<Result<{ id: string }>> {
  const [account] = (await write.manager.query(`select app_create_account($1, $2, $3) as id`, [
    input.displayName,
    input.demoRole ?? null,
    JSON.stringify(input.grants),
  ])) as { id: string }[];
  if (!account) throw new Error('An account was not stored.');
  write.audit({
    action: 'identity.account.created',
    subjectType: 'account',
    subjectId: account.id,
    details: { roles: input.grants.map((grant) => grant.role) },
  });
  return ok({ id: account.id });
}

/** Says that an account speaks for a person. One account, at most one person: a second link is refused by its result. */
export async function linkPerson(write: Write, accountId: string, personId: string): Promise<boolean> {
  const [, count] = (await write.manager.query(`update account set person_id = $2 where id = $1 and (person_id is null or person_id = $2)`, [
    accountId,
    personId,
  ])) as [unknown, number];
  if (count !== 1) return false;
  write.audit({ action: 'identity.account.linked', subjectType: 'account', subjectId: accountId });
  return true;
}
