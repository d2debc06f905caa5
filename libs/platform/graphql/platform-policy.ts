import { allow, fields, mergePolicies, type PolicyTable } from '#platform/policy';
import { connectionPolicies } from './connection.js';

/** Policies of the types that all rooms share. Errors carry nothing but codes, ids and words, so anyone may read them. */
export const platformPolicy = (): PolicyTable =>
  mergePolicies([
    fields('InputProblem', ['field', 'rule', 'message'], allow('public')),
    fields('InvalidInput', ['problems'], allow('public')),
    fields('NotFound', ['what', 'message'], allow('public')),
    // What is stored now is an object of a room, whose fields have policies of their own.
    fields('VersionConflict', ['id', 'yourVersion', 'currentVersion', 'current', 'message'], allow('public')),
    fields('KeyReused', ['message'], allow('public')),
    fields('Refused', ['rule', 'message'], allow('public')),
    fields('PageInfo', ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'], allow('signed_in')),
    ...connectionPolicies,
  ]);
