import { organisationsOf, scopesOf, type Actor, type Role } from '#platform/policy';
import type { QueryRunner } from 'typeorm';

/** Where a role holds, as row-level security reads it: `CD4D2:*,MATCH:NG`. */
const scopes = (actor: Actor, role: Role): string =>
  [...new Set(scopesOf(actor, role).map(({ programme, country }) => `${programme}:${country ?? '*'}`))].sort().join(',');

/**
 * Tells row-level security who asks, for this transaction alone: who, and each role by itself with its programmes and
 * countries, so that no role sees by another's right.
 */
export async function bindActor(runner: QueryRunner, actor: Actor): Promise<void> {
  const system = actor.grants.some((grant) => grant.role === 'system');
  await runner.query(
    `select set_config('app.account', $1, true), set_config('app.person', $2, true), set_config('app.organisations', $3, true),
            set_config('app.system', $4, true), set_config('app.service', $5, true), set_config('app.officer', $6, true),
            set_config('app.approver', $7, true), set_config('app.partner', $8, true), set_config('app.administrator', $9, true)`,
    [
      actor.accountId ?? '',
      actor.personId ?? '',
      organisationsOf(actor).join(','),
      system ? '1' : '',
      scopes(actor, 'system'),
      scopes(actor, 'programme_officer'),
      scopes(actor, 'approver'),
      scopes(actor, 'partner_officer'),
      scopes(actor, 'administrator'),
    ],
  );
}
