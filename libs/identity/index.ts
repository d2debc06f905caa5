import './data-classes.js';

export { IdentityModule } from './identity.module.js';
export { Sessions, cookieOf } from './actor-of.js';
export { createAccount, linkPerson } from './use-cases/create-account.js';
export { demoRoles, type DemoRole } from './demo-roles.js';
export { identityPolicy } from './policy.js';
export { accountNames } from './data/accounts.js';
