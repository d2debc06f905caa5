import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** How an account signs in. Its address is verified: a row is only made by whoever reads the mailbox. Demo accounts have none. */
@Entity('account_credential')
export class AccountCredentialEntity {
  @ForeignKey(() => AccountEntity, { name: 'account_credential_account_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  accountId: string;
  /** Keyed hash of the address, for exact look-up alone. */
  @Column('bytea', { unique: true }) emailIndex: Buffer;
  @Column('bytea') emailSealed: Buffer;
  @Column('timestamptz', { default: () => 'now()' }) verifiedAt: Date;
  /** Argon2id; null for accounts that sign in by link alone. */
  @Column('text', { nullable: true }) passwordHash: string | null;
  @Column('timestamptz', { nullable: true }) passwordSetAt: Date | null;
  /** Secret of the code generator, sealed; until it is enabled it is only being set up. */
  @Column('bytea', { nullable: true }) totpSealed: Buffer | null;
  @Column('timestamptz', { nullable: true }) totpEnabledAt: Date | null;
  /** Last time step whose code was used: each code counts once. */
  @Column('bigint', { nullable: true }) totpLastStep: string | null;
  /** From which the current recovery codes are made. */
  @Column('uuid', { nullable: true }) recoveryGeneration: string | null;
}
