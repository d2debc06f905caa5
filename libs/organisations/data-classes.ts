import { dataClasses } from '#privacy';

/** Organisations are public bodies and companies; who speaks for them is personal. */
export const organisationsDataClasses = dataClasses({
  organisation: {
    id: ['S0', 'operate'],
    version: ['S0', 'operate'],
    name: ['S0', 'need'],
    kind: ['S0', 'need'],
    country: ['S0', 'need'],
    region: ['S0', 'need'],
    city: ['S0', 'need'],
    sector: ['S0', 'need'],
    readiness: ['S0', 'match'],
    created_at: ['S0', 'operate'],
    updated_at: ['S0', 'operate'],
  },
  organisation_member: { organisation_id: ['S1', 'operate'], account_id: ['S1', 'operate'], since: ['S1', 'operate'] },
});
