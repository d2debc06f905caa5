import { invalid, notFound, ok, refused, type Result } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { Db } from '#platform/db';
import { anonymous, type Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import { demoAccount } from '../data/entrances.js';
import { demoRoles } from '../demo-roles.js';
import type { Visit } from '../visit.js';
import { Opening } from './opening.js';

/** Signs in with one click, in the demo alone: anywhere else there is no such door. */
@Injectable()
export class SignInAsDemo {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Db) private readonly db: Db,
    @Inject(Opening) private readonly opening: Opening,
  ) {}

  /**
   * Returns the token for the cookie; it is stored nowhere, so a repeated key cannot give it again. A browser that lost the
   * answer and repeats its request gets another session of the same account.
   */
  async execute(
    actor: Actor,
    visit: Pick<Visit, 'agent' | 'token'>,
    input: { role: string; idempotencyKey: string },
  ): Promise<Result<{ token: string; seconds: number }>> {
    if (this.config.MODE === 'production') return notFound('demo_role');
    if (!demoRoles.some((role) => role.key === input.role)) return invalid([{ field: 'role', rule: 'rule.unknown_code' }]);
    const accountId = await this.db.read(anonymous(actor.locale, actor.requestId), (manager) => demoAccount(manager, input.role));
    if (!accountId) return notFound('demo_role');
    const request = { operation: 'identity.sign-in-as-demo', key: input.idempotencyKey, input, repeatable: true };
    const progress = await this.opening.open(actor, request, { way: 'demo', secondFactor: false, visit }, async () => ok(accountId));
    if (!progress.ok) return progress;
    return progress.value.next === 'DONE'
      ? ok({ token: progress.value.token, seconds: progress.value.seconds })
      : refused('identity.rule.demo_account');
  }
}
