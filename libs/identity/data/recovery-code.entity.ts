import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** One of the ten codes that stand in for a lost code generator, each once. Only its hash is kept. */
@Entity('recovery_code')
export class RecoveryCodeEntity {
  @ForeignKey(() => AccountEntity, { name: 'recovery_code_account_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  accountId: string;
  @PrimaryColumn('bytea') codeHash: Buffer;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
