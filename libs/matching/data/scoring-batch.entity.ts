import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The people of one chunk by the hashes of their inputs, in the order of the run. Runs of the same day share nearly all of
 * them: after a change one batch differs, not the whole list.
 */
@Entity('scoring_batch')
export class ScoringBatchEntity {
  /** SHA-256 of `inputs`, joined by line ends. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'scoring_batch_pk' }) hash: string;
  @Column('text', { array: true }) inputs: string[];
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
