import type { NominationPart } from './nomination.js';

/** Facts of a nomination that decide who is who towards it. */
export interface NominationFacts {
  readonly programme: string;
  readonly organisationId: string;
  readonly personId: string;
  /** True while the organisation may know of the person: proposed, and the person agrees. */
  readonly proposed: boolean;
  /** Countries of the case: of the need for experts, of the person for candidates. */
  readonly countries: readonly string[];
}

/** The one who asks, as far as nominations are concerned. */
export interface Asking {
  readonly personId: string | null;
  readonly grants: readonly {
    readonly role: string;
    readonly programme: string | null;
    readonly country: string | null;
    readonly organisationId: string | null;
  }[];
}

/** The parts an actor plays towards a nomination. A member of the organisation plays none before the person is proposed. */
export function nominationPartsOf({ personId, grants }: Asking, facts: NominationFacts): ReadonlySet<NominationPart> {
  const parts = new Set<NominationPart>();
  if (personId !== null && personId === facts.personId) parts.add('self');
  for (const grant of grants) {
    const here =
      (grant.programme === null || grant.programme === facts.programme) && (grant.country === null || facts.countries.includes(grant.country));
    if (grant.role === 'programme_officer' && here) parts.add('programme_officer');
    if ((grant.role === 'host_member' || grant.role === 'employer_member') && grant.organisationId === facts.organisationId && facts.proposed)
      parts.add('owner');
    if (grant.role === 'system') parts.add('system');
  }
  return parts;
}

/**
 * Countries of people to which an officer of a need's programme is narrowed; null for one who handles all of them. Grants name the
 * candidates' countries: terms of reference are narrowed by their own country, before anyone asks about people.
 */
export function narrowedTo(
  { grants }: Pick<Asking, 'grants'>,
  need: { readonly kind: string; readonly programme: string },
): readonly string[] | null {
  if (need.kind !== 'VACANCY') return null;
  const countries: string[] = [];
  for (const grant of grants) {
    if (grant.role !== 'programme_officer' || (grant.programme !== null && grant.programme !== need.programme)) continue;
    if (grant.country === null) return null;
    countries.push(grant.country);
  }
  return countries;
}
