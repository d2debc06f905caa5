/** Accounts, ways to sign in, sessions, grants, invitations. */
export { IdentityModule } from './identity.module.js';
export { Sessions, cookieOf } from './actor-of.js';
export { createAccount, linkPerson } from './use-cases/create-account.js';
export { Invite, type InviteInput } from './use-cases/invite.js';
export { demoRoles, type DemoRole } from './demo-roles.js';
export { identityPolicy } from './policy.js';
export { accountNames } from './data/accounts.js';
export { hasDemoAccounts } from './data/entrances.js';
/** Mutations that prove who someone is: at most one of them in a document, or aliases would multiply the guesses. */
export { proofs } from './proofs.js';
