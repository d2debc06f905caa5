import type { NominationPart } from './nomination.js';

/** Facts of a nomination that decide who is who towards it. */
export interface NominationFacts {
  readonly programme: string;
  readonly organisationId: string;
  readonly personId: string;
  /** True while the organisation may know of the person: proposed, and the person agrees. */
  readonly proposed: boolean;
}

/** The one who asks, as far as nominations are concerned. */
export interface Asking {
  readonly personId: string | null;
  readonly grants: readonly { readonly role: string; readonly programme: string | null; readonly organisationId: string | null }[];
}

/** The parts an actor plays towards a nomination. A member of the organisation plays none before the person is proposed. */
export function nominationPartsOf({ personId, grants }: Asking, facts: NominationFacts): ReadonlySet<NominationPart> {
  const parts = new Set<NominationPart>();
  if (personId !== null && personId === facts.personId) parts.add('self');
  for (const grant of grants) {
    const here = grant.programme === null || grant.programme === facts.programme;
    if (grant.role === 'programme_officer' && here) parts.add('programme_officer');
    if ((grant.role === 'host_member' || grant.role === 'employer_member') && grant.organisationId === facts.organisationId && facts.proposed)
      parts.add('owner');
    if (grant.role === 'system') parts.add('system');
  }
  return parts;
}
