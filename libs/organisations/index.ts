/** Host institutions, employers, partners. */
export { OrganisationsModule } from './organisations.module.js';
export { organisationKinds, readinessScore, type OrganisationKind, type Readiness } from './domain/organisation.js';
export { organisationPage, organisationsById, type OrganisationRow } from './data/organisations.js';
export { addMember, CreateOrganisation, type CreateOrganisationInput } from './use-cases/create-organisation.js';
export { organisationsPolicy } from './policy.js';
