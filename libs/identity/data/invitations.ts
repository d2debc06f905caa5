import type { Locale, ProgrammeCode } from '#kernel';
import type { EntityManager } from 'typeorm';

/** An invitation as its inviter sees it. */
export interface InvitationRow {
  readonly id: string;
  readonly emailSealed: Buffer;
  readonly role: string;
  readonly programme: ProgrammeCode | null;
  readonly country: string | null;
  readonly organisationId: string | null;
  readonly invitedBy: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly acceptedAt: Date | null;
}

const columns = `id, email_sealed as "emailSealed", role, programme, country, organisation_id as "organisationId", invited_by as "invitedBy",
  created_at as "createdAt", expires_at as "expiresAt", revoked_at as "revokedAt", accepted_at as "acceptedAt"`;

/** Writes an invitation down. */
export async function insertInvitation(
  manager: EntityManager,
  invitation: {
    id: string;
    emailIndex: Buffer;
    emailSealed: Buffer;
    role: string;
    programme: string | null;
    country: string | null;
    organisationId: string | null;
    locale: Locale;
    invitedBy: string | null;
    expiresAt: Date;
  },
): Promise<void> {
  await manager.query(
    `insert into invitation (id, email_index, email_sealed, role, programme, country, organisation_id, locale, invited_by, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      invitation.id,
      invitation.emailIndex,
      invitation.emailSealed,
      invitation.role,
      invitation.programme,
      invitation.country,
      invitation.organisationId,
      invitation.locale,
      invitation.invitedBy,
      invitation.expiresAt,
    ],
  );
}

/** Invitations that the account made itself, newest first. At most 100. */
export const invitationsOf = async (manager: EntityManager, accountId: string): Promise<InvitationRow[]> =>
  (await manager.query(`select ${columns} from invitation where invited_by = $1 order by created_at desc, id limit 100`, [
    accountId,
  ])) as InvitationRow[];

/** One of the own invitations. */
export async function ownInvitation(manager: EntityManager, accountId: string, id: string): Promise<InvitationRow | null> {
  const [row] = (await manager.query(`select ${columns} from invitation where id = $1 and invited_by = $2`, [id, accountId])) as InvitationRow[];
  return row ?? null;
}

/** Takes an own invitation back. False when it was accepted, taken back or over before. */
export async function revokeOwnInvitation(manager: EntityManager, accountId: string, id: string): Promise<boolean> {
  const [, count] = (await manager.query(
    `update invitation set revoked_at = now() where id = $1 and invited_by = $2 and revoked_at is null and accepted_at is null and expires_at > now()`,
    [id, accountId],
  )) as [unknown, number];
  return count === 1;
}
