import { allow, fields, policies } from '#platform/policy';

/** Everyone may ask who they are; the demo's roles are no secret. */
export const identityPolicy = policies({
  'Query.me': allow('public'),
  'Query.demoRoles': allow('public'),
  'Mutation.signInAsDemo': allow('public'),
  'Mutation.signOut': allow('public'),
  'Mutation.chooseLocale': allow('public'),
  ...fields('Me', ['accountId', 'displayName', 'roles', 'personId', 'locale', 'mode'], allow('public')),
  ...fields('RoleGrant', ['role', 'programme', 'country', 'organisationId'], allow('public')),
  ...fields('DemoRole', ['key', 'role', 'title', 'description'], allow('public')),
});
