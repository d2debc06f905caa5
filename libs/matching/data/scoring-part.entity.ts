import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ScoringBatchEntity } from './scoring-batch.entity.js';
import { ScoringRunEntity } from './scoring-run.entity.js';

/** One chunk of a run: whom it looked at, and which rules excluded whom on that day. */
@Entity('scoring_part')
@Index('scoring_part_batch', ['batch'])
export class ScoringPartEntity {
  @ForeignKey(() => ScoringRunEntity, { name: 'scoring_part_run_fk' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'scoring_part_pk' })
  runId: string;
  /** 0 for the first chunk. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'scoring_part_pk' }) position: number;
  @ForeignKey(() => ScoringBatchEntity, { name: 'scoring_part_batch_fk' })
  @Column('text')
  batch: string;
  /** Place in the batch → the rules that excluded the person. Those who passed are not in it. */
  @Column('jsonb', { default: {} }) failed: Record<string, unknown>;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
