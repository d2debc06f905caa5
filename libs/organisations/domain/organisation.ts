/** What an organisation can be here. */
export const organisationKinds = ['HOST_INSTITUTION', 'EMPLOYER', 'PARTNER'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** What a host says about how well it can receive someone, each from 0 (not at all) to 4 (fully). */
export const readinessParts = ['workplace', 'internet', 'counterpart', 'staffContinuity'] as const;
export type Readiness = Readonly<Record<(typeof readinessParts)[number], number>>;

/** Readiness as one figure from 0 to 10,000, for the person's view of a need; null when the host has not said. */
export function readinessScore(readiness: Readiness | null): number | null {
  if (!readiness) return null;
  const sum = readinessParts.reduce((total, part) => total + readiness[part], 0);
  return Math.floor((sum * 10_000) / (readinessParts.length * 4));
}
