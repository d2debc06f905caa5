import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What a person says about a need: the last answer. Earlier ones stand in the audit trail. */
@Entity('interest')
@Index('interest_one', ['needId', 'personId'], { unique: true })
@Index('interest_person', ['personId'])
@Check('interest_answer', `answer in ('interested', 'not_now', 'not_this_kind')`)
export class InterestEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'interest_pk' }) id: string;
  @ForeignKey('need', { name: 'interest_need_fk' })
  @Column('uuid')
  needId: string;
  @ForeignKey('person', { name: 'interest_person_fk' })
  @Column('uuid')
  personId: string;
  @Column('text') programme: string;
  @Column('text') answer: string;
  /** In the person's own words. */
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
