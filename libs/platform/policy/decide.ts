import type { Actor } from './actor.js';
import type { Rule } from './table.js';

/**
 * Decides one field for one actor. Relations are loaded only when no other clause lets the actor through,
 * since they may cost a query.
 */
export async function mayPass(rule: Rule, actor: Actor, relations: () => Promise<ReadonlySet<string>>): Promise<boolean> {
  for (const clause of rule) {
    if (clause.kind === 'public') return true;
    if (clause.kind === 'signed_in' && actor.accountId !== null) return true;
    if (clause.kind === 'role' && actor.grants.some((grant) => grant.role === clause.role)) return true;
  }
  const asked = rule.flatMap((clause) => (clause.kind === 'relation' ? [clause.relation] : []));
  if (asked.length === 0) return false;
  const held = await relations();
  return asked.some((relation) => held.has(relation));
}
