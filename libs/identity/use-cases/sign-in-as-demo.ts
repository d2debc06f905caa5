import { randomBytes } from 'node:crypto';
import { invalid, notFound, ok, type Result } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { Db, type Write } from '#platform/db';
import type { Actor } from '#platform/policy';
import { Inject, Injectable } from '@nestjs/common';
import { hashToken } from '../data/sessions.js';
import { demoRoles } from '../demo-roles.js';

/** How long a session lasts: 12 hours. */
export const sessionMs = 12 * 3_600_000;

/** Signs in with one click, in the demo alone: anywhere else there is no such door. */
@Injectable()
export class SignInAsDemo {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Returns the token for the cookie; it is stored nowhere, so a repeated key cannot give it again. A browser that lost the
   * answer and repeats its request gets another session of the same account.
   */
  async execute(actor: Actor, input: { role: string; idempotencyKey: string }): Promise<Result<{ token: string; accountId: string }>> {
    if (this.config.MODE === 'production') return notFound('demo_role');
    if (!demoRoles.some((role) => role.key === input.role)) return invalid([{ field: 'role', rule: 'rule.unknown_code' }]);
    const token = randomBytes(32).toString('base64url');
    const operation = 'identity.sign-in-as-demo';
    let opened = false;
    const open = async (write: Write): Promise<Result<{ accountId: string }>> => {
      const session = await this.open(write, input.role, token);
      opened = session.ok;
      return session;
    };
    const signed = await this.db.write(actor, { operation, idempotency: { key: input.idempotencyKey, input } }, open);
    const session = signed.ok && !opened ? await this.db.write(actor, { operation }, open) : signed;
    return session.ok ? ok({ token, accountId: session.value.accountId }) : session;
  }

  private async open(write: Write, role: string, token: string): Promise<Result<{ accountId: string }>> {
    const [session] = (await write.manager.query(`select app_open_demo_session($1, $2, $3) as id`, [
      role,
      hashToken(token),
      new Date(Date.now() + sessionMs),
    ])) as { id: string | null }[];
    if (!session?.id) return notFound('demo_role');
    write.audit({ action: 'identity.session.opened', subjectType: 'account', subjectId: session.id, details: { way: 'demo' } });
    return ok({ accountId: session.id });
  }
}
