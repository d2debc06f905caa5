/** A role with its scope, as a grant has it and an invitation offers it. */
export interface Offer {
  readonly role: string;
  readonly programme: 'CD4D2' | 'MATCH' | null;
  readonly country: string | null;
  readonly organisationId: string | null;
}

/** The programme that a role belongs to; null for roles that both have. */
const programmeOf: Readonly<Record<string, 'CD4D2' | 'MATCH'>> = {
  expert: 'CD4D2',
  host_member: 'CD4D2',
  candidate: 'MATCH',
  employer_member: 'MATCH',
  recruiter: 'MATCH',
  partner_officer: 'MATCH',
};
const withOrganisation: readonly string[] = ['host_member', 'employer_member', 'recruiter'];

/** Roles that can be offered. The service's own is not among them, and keys of integrators are made elsewhere. */
export const offeredRoles = [
  'expert',
  'candidate',
  'host_member',
  'employer_member',
  'recruiter',
  'partner_officer',
  'programme_officer',
  'approver',
  'donor',
  'administrator',
] as const;

/** What each role may offer to others, within its own programme and country; an organisation's member within the own organisation. */
const gives: Readonly<Record<string, readonly string[]>> = {
  administrator: offeredRoles,
  programme_officer: ['expert', 'candidate', 'host_member', 'employer_member', 'recruiter'],
  partner_officer: ['employer_member', 'recruiter'],
  host_member: ['host_member'],
  employer_member: ['employer_member', 'recruiter'],
};

/** What is wrong with an offer in itself, whoever makes it: field → rule. Empty when it can be made. */
export function offerFaults(offer: Offer): { field: string; rule: string }[] {
  const faults: { field: string; rule: string }[] = [];
  const own = programmeOf[offer.role];
  if (own && offer.programme !== own) faults.push({ field: 'programme', rule: 'identity.rule.programme_of_role' });
  if (offer.role === 'administrator' && (offer.programme !== null || offer.country !== null))
    faults.push({ field: offer.programme !== null ? 'programme' : 'country', rule: 'rule.unexpected_field' });
  if (withOrganisation.includes(offer.role) !== (offer.organisationId !== null))
    faults.push({ field: 'organisationId', rule: offer.organisationId === null ? 'rule.required' : 'rule.unexpected_field' });
  return faults;
}

/** True when a grant covers the scope of an offer: what is not narrowed covers all, what is narrowed only itself. */
function covers(grant: Offer, offer: Offer): boolean {
  const programme = grant.role === 'partner_officer' ? 'MATCH' : grant.programme;
  return (
    (programme === null || programme === offer.programme) &&
    (grant.country === null || grant.country === offer.country) &&
    (grant.organisationId === null || grant.organisationId === offer.organisationId)
  );
}

/** True when one of these grants lets its holder make the offer: never more than it holds itself. */
export const mayOffer = (grants: readonly Offer[], offer: Offer): boolean =>
  grants.some((grant) => (gives[grant.role] ?? []).includes(offer.role) && covers(grant, offer));

/** Roles that a holder of these grants may offer at all, with the scope that each is held to. */
export const offersOf = (grants: readonly Offer[]): readonly Offer[] =>
  grants.flatMap((grant) =>
    (gives[grant.role] ?? []).flatMap((role): Offer[] => {
      const own = programmeOf[role];
      const programme = own ?? grant.programme;
      const organisationId = withOrganisation.includes(role) ? grant.organisationId : null;
      const offer: Offer = { role, programme, country: grant.country, organisationId };
      return covers({ ...grant, organisationId: organisationId === null ? null : grant.organisationId }, offer) ? [offer] : [];
    }),
  );
