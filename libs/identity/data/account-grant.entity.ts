import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.js';

/** One right of one account, scoped and dated. */
@Entity('account_grant')
@Index('account_grant_account', ['accountId'])
export class AccountGrantEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => AccountEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  accountId: string;
  @Column('text') role: string;
  @Column('text', { nullable: true }) programme: string | null;
  @Column('text', { nullable: true }) country: string | null;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('timestamptz', { default: () => 'now()' }) validFrom: Date;
  @Column('timestamptz', { nullable: true }) validTo: Date | null;
}
