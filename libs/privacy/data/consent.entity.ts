import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * One period in which a person's consent held. Withdrawing closes the period; giving again opens a new one, so the
 * history stays. The person's table belongs to a room above, so no foreign key can name it from here.
 */
@Entity('consent')
@Index('consent_person', ['personId'])
@Index('consent_current', { synchronize: false })
@Check('consent_purpose', `purpose in ('MATCHING','SHARE_WITH_ORGANISATIONS','STATISTICS')`)
@Check('consent_period', `withdrawn_at is null or withdrawn_at >= given_at`)
export class ConsentEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid') personId: string;
  @Column('text') purpose: string;
  /** Null: holds for all organisations. */
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('timestamptz', { default: () => 'now()' }) givenAt: Date;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}
