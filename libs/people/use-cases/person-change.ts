import type { IsoDate } from '#kernel';
import type { Write } from '#platform/db';

/** What a mutation on a person answers with: enough to show it, and what its idempotency key keeps. */
export interface PersonRef {
  readonly id: string;
  readonly version: number;
}

/** The calendar day in UTC. */
export const today = (): IsoDate => new Date().toISOString().slice(0, 10);

/** States the fact that rooms above reckon anew with, and tells open screens. */
export function announcePerson(write: Write, person: PersonRef, programmes: readonly string[]): PersonRef {
  write.fact('people.person_changed', person.id, { personId: person.id, version: person.version, programmes: [...programmes] });
  write.live(`person:${person.id}`, person.id, `person:${person.id}`);
  write.live(`person:${person.id}`, person.id, 'staff');
  return { id: person.id, version: person.version };
}
