import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { InvitationEntity } from './invitation.entity.js';

/** The other half of a link in a letter, or of a sign-in that waits for its second factor: 256 random bits, hashed, usable once. */
@Entity('one_time_token')
@Index('one_time_token_account', ['accountId'])
@Check('one_time_token_purpose', `purpose in ('register','link','reset','invitation','second_factor','enrol')`)
export class OneTimeTokenEntity {
  @PrimaryColumn('bytea') tokenHash: Buffer;
  @Column('text') purpose: string;
  @ForeignKey(() => AccountEntity, { name: 'one_time_token_account_fk', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @ForeignKey(() => InvitationEntity, { name: 'one_time_token_invitation_fk', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  invitationId: string | null;
  /** For registration: the address that the letter went to. */
  @Column('bytea', { nullable: true }) emailIndex: Buffer | null;
  @Column('bytea', { nullable: true }) emailSealed: Buffer | null;
  @Column('text', { nullable: true }) locale: string | null;
  /** How the first factor was shown, while the second one is awaited. */
  @Column('text', { nullable: true }) way: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
