import { allow, fields, policies } from '#platform/policy';

/** Whoever is signed in may see which organisations take part: needs name them. */
export const organisationsPolicy = policies({
  'Query.organisations': allow('signed_in'),
  'Mutation.createOrganisation': allow('programme_officer', 'administrator'),
  ...fields('Organisation', ['id', 'name', 'kind', 'country', 'region', 'city', 'sector', 'readiness'], allow('signed_in')),
  ...fields('HostReadiness', ['workplace', 'internet', 'counterpart', 'staffContinuity'], allow('signed_in')),
  'Me.organisation': allow('signed_in'),
  // For whoever has the link of an invitation, which names one organisation.
  'InvitationOffer.organisationName': allow('public'),
});
