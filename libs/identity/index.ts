export { IdentityModule } from './identity.module.js';
export { Sessions, cookieOf } from './actor-of.js';
export { SignInAsDemo } from './use-cases/sign-in-as-demo.js';
export { SignOut } from './use-cases/sign-out.js';
export { ChooseLocale } from './use-cases/choose-locale.js';
export { createAccount, linkPerson } from './use-cases/create-account.js';
export { demoRoles, type DemoRole } from './domain/demo-roles.js';
export { accountOf } from './data/accounts.js';
export { identityPolicy } from './policy.js';
