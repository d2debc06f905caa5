import { programmeCodes, type ProgrammeCode } from '#kernel';
import { hasRole, type Actor } from '#platform/policy';

/** Programmes in which the actor handles people's cases: programme officers in theirs, partner officers in MATCH, the service itself in all. */
export const officerProgrammes = (actor: Actor): ProgrammeCode[] =>
  programmeCodes.filter(
    (programme) =>
      hasRole(actor, 'system') ||
      hasRole(actor, 'programme_officer', { programme }) ||
      (programme === 'MATCH' && hasRole(actor, 'partner_officer', { programme })),
  );

/** True for an officer of a programme in which the person has a profile. */
export const isOfficerOf = (actor: Actor, programmes: readonly string[]): boolean =>
  officerProgrammes(actor).some((programme) => programmes.includes(programme));

/** True for the person: also right after the account wrote it down, before the session knows. */
export const isSelf = (actor: Actor, person: { readonly id: string; readonly accountId: string | null }): boolean =>
  actor.personId === person.id || (actor.accountId !== null && actor.accountId === person.accountId);

/** True for the person and for officers: they see all of a person and change it. Others meet a person in a match alone. */
export const handlesPerson = (
  actor: Actor,
  person: { readonly id: string; readonly accountId: string | null; readonly programmes: readonly string[] },
): boolean => hasRole(actor, 'system') || isSelf(actor, person) || isOfficerOf(actor, person.programmes);
