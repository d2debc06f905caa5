export {
  roles,
  hasRole,
  scopesOf,
  organisationsOf,
  anonymous,
  systemActor,
  steppedUp,
  stepUpMs,
  type Actor,
  type ActorSession,
  type Grant,
  type Role,
  type Scope,
} from './actor.js';
export { allow, fields, policies, rel, mergePolicies, PolicyError, type Clause, type PolicyTable, type Rule } from './table.js';
export { mayPass, passByRole } from './decide.js';
