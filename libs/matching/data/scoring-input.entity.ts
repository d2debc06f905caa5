import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * Something that a score was reckoned from, kept under the SHA-256 of its canonical text: every run that used the same
 * content names the same row. What a person's rows hold goes with the person; a run that named them is then known to have
 * lost them.
 */
@Entity('scoring_input')
@Index('scoring_input_person', ['personId'])
@Check('scoring_input_kind', `kind in ('person', 'need', 'sheet') and (kind = 'person') = (person_id is not null)`)
export class ScoringInputEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'scoring_input_pk' }) hash: string;
  @Column('text') kind: string;
  @ForeignKey('person', { name: 'scoring_input_person_fk', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  personId: string | null;
  @Column('jsonb') content: object;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
