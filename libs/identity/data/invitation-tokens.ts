import type { EntityManager } from 'typeorm';
import { hashToken, newToken } from './sessions.js';

/** Makes the link of an invitation that the account that asks has just written down. Returns the token, which is stored nowhere. */
export async function issueInvitationToken(manager: EntityManager, invitationId: string): Promise<string> {
  const token = newToken();
  await manager.query(`select identity_issue_invitation($1, $2)`, [invitationId, hashToken(token)]);
  return token;
}
