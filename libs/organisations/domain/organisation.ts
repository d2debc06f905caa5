/** What an organisation can be here. */
export const organisationKinds = ['HOST_INSTITUTION', 'EMPLOYER', 'PARTNER'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** What a host says about how well it can receive someone, each from 0 (not at all) to 4 (fully). */
export type Readiness = Readonly<Record<'workplace' | 'internet' | 'counterpart' | 'staffContinuity', number>>;
