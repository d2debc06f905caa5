import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';

/** An account that speaks for an organisation. */
@Entity('organisation_member')
@Index('organisation_member_account', ['accountId'])
export class OrganisationMemberEntity {
  @ForeignKey(() => OrganisationEntity, { name: 'organisation_member_organisation_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  organisationId: string;
  @ForeignKey('account', { name: 'organisation_member_account_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  accountId: string;
  @Column('timestamptz', { default: () => 'now()' }) since: Date;
}
