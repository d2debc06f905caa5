import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** An offer of one role to whoever reads a mailbox, made by someone who may give it. */
@Entity('invitation')
@Index('invitation_inviter', ['invitedBy'])
@Index('invitation_organisation', ['organisationId'])
export class InvitationEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('bytea') emailIndex: Buffer;
  @Column('bytea') emailSealed: Buffer;
  @Column('text') role: string;
  @Column('text', { nullable: true }) programme: string | null;
  @Column('text', { nullable: true }) country: string | null;
  /** The organisation's table belongs to a room above. */
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('text') locale: string;
  /** Null when an operator's command made it. */
  @ForeignKey(() => AccountEntity, { name: 'invitation_inviter_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  invitedBy: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  @ForeignKey(() => AccountEntity, { name: 'invitation_accepted_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  acceptedBy: string | null;
}
