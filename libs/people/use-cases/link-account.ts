import { linkPerson } from '#identity';
import type { Write } from '#platform/db';
import { setAccount } from '../data/person-writes.js';

/** Says that an account speaks for a person, on both sides, in the caller's transaction. False when the account speaks for someone else. */
export async function linkAccount(write: Write, personId: string, accountId: string): Promise<boolean> {
  if (!(await linkPerson(write, accountId, personId))) return false;
  await setAccount(write.manager, personId, accountId);
  write.audit({ action: 'people.person.linked', subjectType: 'person', subjectId: personId, details: { accountId } });
  return true;
}
