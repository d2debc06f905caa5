import type { Actor } from './actor.js';
import type { Rule } from './table.js';

/** What a rule says without a look at the object: yes, no, or the relations of which one would let the actor through. */
export function passByRole(rule: Rule, actor: Actor): boolean | readonly string[] {
  let relations: string[] | null = null;
  for (const clause of rule) {
    if (clause.kind === 'public') return true;
    if (clause.kind === 'signed_in' && actor.accountId !== null) return true;
    if (clause.kind === 'role' && actor.grants.some((grant) => grant.role === clause.role)) return true;
    if (clause.kind === 'relation') (relations ??= []).push(clause.relation);
  }
  return relations ?? false;
}

/**
 * Decides one field for one actor. Relations are loaded only when no other clause lets the actor through,
 * since they may cost a query.
 */
export async function mayPass(rule: Rule, actor: Actor, relations: () => Promise<ReadonlySet<string>>): Promise<boolean> {
  const verdict = passByRole(rule, actor);
  if (typeof verdict === 'boolean') return verdict;
  const held = await relations();
  return verdict.some((relation) => held.has(relation));
}
