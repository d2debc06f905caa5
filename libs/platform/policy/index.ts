export { roles, hasRole, isStaff, staffProgrammes, organisationsOf, anonymous, systemActor, type Actor, type Grant, type Role } from './actor.js';
export { allow, fields, policies, rel, mergePolicies, PolicyError, type Clause, type PolicyTable, type Rule } from './table.js';
export { mayPass, passByRole } from './decide.js';
