import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** A signed-in browser. The cookie holds 256 random bits; only their SHA-256 is stored. */
@Entity('session')
@Index('session_account', ['accountId'])
export class SessionEntity {
  @PrimaryColumn('bytea') tokenHash: Buffer;
  /** Names the session to its holder without telling the token. */
  @Column('uuid', { default: () => 'uuidv7()', unique: true }) id: string;
  @ForeignKey(() => AccountEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  accountId: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  /** How it was opened: demo, password, link, registration, invitation. */
  @Column('text', { default: 'demo' }) way: string;
  /** A code generator or a recovery code was used for it. */
  @Column('boolean', { default: false }) secondFactor: boolean;
  /** When its holder last proved who they are; a few minutes of it open the guarded steps. */
  @Column('timestamptz', { default: () => 'now()' }) authenticatedAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) lastSeenAt: Date;
  /** It ends after so long without a request. */
  @Column('int', { default: 86_400 }) idleSeconds: number;
  /** Browser and system, by name alone, so that its holder knows it again. */
  @Column('text', { nullable: true }) agent: string | null;
}
