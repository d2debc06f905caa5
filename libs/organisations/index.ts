/** Host institutions, employers, partners. */
export { OrganisationsModule } from './organisations.module.js';
export type { OrganisationKind, Readiness } from './domain/organisation.js';
export { readinessScore } from './domain/readiness.js';
export { organisationsById, type OrganisationRow } from './data/organisations.js';
export { addMember, CreateOrganisation, type CreateOrganisationInput } from './use-cases/create-organisation.js';
export { organisationsPolicy } from './policy.js';
