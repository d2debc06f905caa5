import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MatchEntity } from './match.entity.js';
import { NominationEntity } from './nomination.entity.js';
import { ScoringRunEntity } from './scoring-run.entity.js';

/** One step of a nomination: by whom, why, and where the person stood in the list at that moment. Rows are never changed. */
@Entity('decision')
@Index('decision_run', ['runId'])
@Index('decision_nomination', ['nominationId', 'version'], { unique: true })
export class DecisionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => NominationEntity)
  @Column('uuid')
  nominationId: string;
  /** The nomination's version that the step made. */
  @Column('int') version: number;
  @Column('text', { nullable: true }) fromState: string | null;
  @Column('text') toState: string;
  @Column('text') event: string;
  @Column('text', { nullable: true }) reasonCode: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('uuid', { nullable: true }) byAccount: string | null;
  @ForeignKey(() => ScoringRunEntity)
  @Column('uuid', { nullable: true })
  runId: string | null;
  @ForeignKey(() => MatchEntity)
  @Column('uuid', { nullable: true })
  matchId: string | null;
  @Column('int', { nullable: true }) rankAtDecision: number | null;
  @Column('int', { nullable: true }) score: number | null;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
