import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ScoringRunEntity } from './scoring-run.entity.js';

/** An account that saw the list of a run, with the first and the latest time. */
@Entity('scoring_run_reader')
export class ScoringRunReaderEntity {
  @ForeignKey(() => ScoringRunEntity, { name: 'scoring_run_reader_run_fk' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'scoring_run_reader_pk' })
  runId: string;
  @ForeignKey('account', { name: 'scoring_run_reader_account_fk' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'scoring_run_reader_pk' })
  accountId: string;
  @Column('text') programme: string;
  @Column('timestamptz', { default: () => 'now()' }) firstAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) lastAt: Date;
}
