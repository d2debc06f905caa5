import { organisationsOf, staffProgrammes, type Actor } from '#platform/policy';
import type { QueryRunner } from 'typeorm';

/** Tells row-level security who asks, for this transaction alone. */
export async function bindActor(runner: QueryRunner, actor: Actor): Promise<void> {
  const system = actor.grants.some((grant) => grant.role === 'system');
  const administrator = actor.grants.some((grant) => grant.role === 'administrator');
  await runner.query(
    `select set_config('app.account', $1, true), set_config('app.person', $2, true), set_config('app.staff', $3, true),
            set_config('app.organisations', $4, true), set_config('app.system', $5, true), set_config('app.administrator', $6, true)`,
    [
      actor.accountId ?? '',
      actor.personId ?? '',
      staffProgrammes(actor).join(','),
      organisationsOf(actor).join(','),
      system ? '1' : '',
      administrator ? '1' : '',
    ],
  );
}
