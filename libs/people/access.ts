import { programmeCodes, type ProgrammeCode } from '#kernel';
import { hasRole, scopesOf, type Actor, type Scope } from '#platform/policy';

/** Facts of a person that decide who handles the case. */
export interface CaseFacts {
  readonly programmes: readonly string[];
  readonly linkCountries: readonly string[] | null;
  readonly residenceCountry: string | null;
}

/** Where the actor handles people's cases: programme officers in theirs, partner officers in MATCH, the service itself everywhere. */
export const handlesCasesIn = (actor: Actor): readonly Scope[] =>
  (['system', 'programme_officer', 'partner_officer'] as const).flatMap((role) => scopesOf(actor, role));

/** Programmes in which the actor handles cases, in all countries or some. */
export const officerProgrammes = (actor: Actor): ProgrammeCode[] =>
  programmeCodes.filter((code) => handlesCasesIn(actor).some(({ programme }) => programme === code));

/** Countries by which a person belongs to an officer: experts those they are tied to, candidates also the one they live in. */
export const countriesOf = (programme: ProgrammeCode, { linkCountries, residenceCountry }: Omit<CaseFacts, 'programmes'>): readonly string[] => [
  ...(linkCountries ?? []),
  ...(programme === 'MATCH' && residenceCountry !== null ? [residenceCountry] : []),
];

/** True for an officer of a programme in which the person has a profile, and of a country of the person where the grant names one. */
export const isOfficerOf = (actor: Actor, person: CaseFacts): boolean =>
  handlesCasesIn(actor).some(
    ({ programme, country }) => person.programmes.includes(programme) && (country === null || countriesOf(programme, person).includes(country)),
  );

/** True for the person: also right after the account wrote it down, before the session knows. */
export const isSelf = (actor: Actor, person: { readonly id: string; readonly accountId: string | null }): boolean =>
  actor.personId === person.id || (actor.accountId !== null && actor.accountId === person.accountId);

/** True for the person and for officers: they see all of a person and change it. Others meet a person in a match alone. */
export const handlesPerson = (actor: Actor, person: CaseFacts & { readonly id: string; readonly accountId: string | null }): boolean =>
  hasRole(actor, 'system') || isSelf(actor, person) || isOfficerOf(actor, person);
