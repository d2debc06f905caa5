import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Something that happened, in the past tense, written with the change itself. */
@Entity('fact')
@Index('fact_subject', ['subjectId'])
export class FactEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: string;
  @Column('text') type: string;
  @Column('text') subjectId: string;
  @Column('jsonb', { default: {} }) payload: Record<string, unknown>;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
