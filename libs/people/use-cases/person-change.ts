import { programmeCodes, type IsoDate } from '#kernel';
import type { Write } from '#platform/db';
import { countriesOf, type CaseFacts } from '../access.js';

/** What a mutation on a person answers with: enough to show it, and what its idempotency key keeps. */
export interface PersonRef {
  readonly id: string;
  readonly version: number;
}

/** What decides about the person's case after a change of some of it. */
export const factsAfter = (
  before: CaseFacts,
  change: { readonly linkCountries?: readonly string[]; readonly residenceCountry?: string | null },
): CaseFacts => ({
  programmes: before.programmes,
  linkCountries: change.linkCountries ?? before.linkCountries,
  residenceCountry: change.residenceCountry === undefined ? before.residenceCountry : change.residenceCountry,
});

/** The calendar day in UTC. */
export const today = (): IsoDate => new Date().toISOString().slice(0, 10);

/** States the fact that rooms above reckon anew with, and tells open screens. */
export function announcePerson(write: Write, person: PersonRef, facts: CaseFacts): PersonRef {
  write.fact('people.person_changed', person.id, { personId: person.id, version: person.version, programmes: [...facts.programmes] });
  write.live(`person:${person.id}`, person.id, `person:${person.id}`);
  for (const programme of programmeCodes.filter((code) => facts.programmes.includes(code)))
    write.live(`person:${person.id}`, person.id, `handlers:${programme}:${countriesOf(programme, facts).join('+')}`);
  return { id: person.id, version: person.version };
}
