import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** A signed-in browser. The cookie holds 256 random bits; only their SHA-256 is stored. */
@Entity('session')
@Index('session_account', ['accountId'])
export class SessionEntity {
  @PrimaryColumn('bytea') tokenHash: Buffer;
  @ForeignKey(() => AccountEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  accountId: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
