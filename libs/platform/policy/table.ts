import { roles, type Role } from './actor.js';

/** One way to be let through: anyone, anyone signed in, a role, or a relation to the object. */
export type Clause =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed_in' }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'relation'; readonly relation: string };

/** Any clause that holds lets the actor through. */
export type Rule = readonly Clause[];

/** `Type.field` → rule. Every field of the schema stands in exactly one table. */
export type PolicyTable = Readonly<Record<string, Rule>>;

/** A schema and its policies that do not fit each other; stops the boot. */
export class PolicyError extends Error {
  constructor(problems: readonly string[]) {
    super(`The policies do not fit the schema:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'PolicyError';
  }
}

/** A clause that asks for the actor's relation to the object (`self`, `own_organisation`, …). */
export const rel = (relation: string): Clause => ({ kind: 'relation', relation });

/** Makes a rule. Example: `allow('programme_officer', rel('self'))`. */
export const allow = (...clauses: readonly (Role | 'public' | 'signed_in' | Clause)[]): Rule =>
  clauses.map((clause) => {
    if (typeof clause !== 'string') return clause;
    if (clause === 'public' || clause === 'signed_in') return { kind: clause };
    if (!roles.includes(clause)) throw new PolicyError([`unknown role "${String(clause)}"`]);
    return { kind: 'role', role: clause };
  });

/** The same rule for several fields of a type. */
export const fields = (type: string, names: readonly string[], rule: Rule): PolicyTable =>
  Object.fromEntries(names.map((name) => [`${type}.${name}`, rule]));

/** Declares a room's table. */
export const policies = (table: PolicyTable): PolicyTable => table;

/** Joins the tables of all rooms; a field named by two of them is refused. */
export function mergePolicies(tables: readonly PolicyTable[]): PolicyTable {
  const merged: Record<string, Rule> = {};
  const twice: string[] = [];
  for (const table of tables)
    for (const [name, rule] of Object.entries(table)) {
      if (merged[name]) twice.push(`${name} has two policies`);
      merged[name] = rule;
    }
  if (twice.length > 0) throw new PolicyError(twice);
  return merged;
}
