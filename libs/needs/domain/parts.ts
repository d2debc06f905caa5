import type { ProgrammeCode } from '#kernel';
import type { NeedPart } from './lifecycle.js';
import type { Need } from './need.js';

/** One right of the actor, as far as needs are concerned. */
export interface PartGrant {
  readonly role: string;
  readonly programme: ProgrammeCode | null;
  readonly country: string | null;
  readonly organisationId: string | null;
}

/** Facts of a need that decide who is who towards it. */
export type PartFacts = Pick<Need, 'kind' | 'programme' | 'country' | 'organisationId'>;

const within = (grant: PartGrant, need: PartFacts): boolean =>
  (grant.programme === null || grant.programme === need.programme) &&
  // A vacancy lies in the employer's country; officers of MATCH are scoped by the candidates' country, which is not the need's.
  (grant.country === null || need.kind === 'VACANCY' || grant.country === need.country);

/** The parts an actor plays towards a need. Members own the needs of their own organisation alone. */
export function partsTowards(grants: readonly PartGrant[], need: PartFacts): ReadonlySet<NeedPart> {
  const parts = new Set<NeedPart>();
  for (const grant of grants) {
    const member = need.kind === 'TERMS_OF_REFERENCE' ? 'host_member' : 'employer_member';
    if (grant.role === member && grant.organisationId === need.organisationId) parts.add('owner');
    if (grant.role === 'programme_officer' && within(grant, need)) parts.add('programme_officer');
    if (grant.role === 'approver' && need.kind === 'TERMS_OF_REFERENCE' && within(grant, need)) parts.add('approver');
    if (grant.role === 'partner_officer' && need.kind === 'VACANCY' && within(grant, need)) parts.add('partner_officer');
    if (grant.role === 'system') parts.add('system');
  }
  return parts;
}

/** True when someone with these parts may see the need in this state: an open need is for all who are signed in. */
export function maySee(parts: ReadonlySet<NeedPart>, state: Need['state'], signedIn: boolean): boolean {
  if (parts.has('system') || parts.has('owner') || parts.has('programme_officer')) return true;
  if (state === 'OPEN') return signedIn;
  return state !== 'DRAFT' && (parts.has('approver') || parts.has('partner_officer'));
}
