import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One calculation of a need's ranked list, with everything that is needed to do it again. */
@Entity('scoring_run')
@Index('scoring_run_need', ['needId', 'createdAt'])
@Index('scoring_run_current', ['needId'], { unique: true, where: 'current' })
@Index('scoring_run_cause', ['cause'], { unique: true })
@Check('scoring_run_state', `state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')`)
export class ScoringRunEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  /** What asked for it: the task, or the request's run. One cause, one run, however often it is delivered. */
  @Column('text') cause: string;
  @ForeignKey('need')
  @Column('uuid')
  needId: string;
  @Column('int') needVersion: number;
  @Column('text') programme: string;
  @Column('uuid') organisationId: string;
  @Column('text') state: string;
  /** True for the run whose rows are the need's list; at most one a need. */
  @Column('boolean', { default: false }) current: boolean;
  @Column('boolean', { default: false }) cancelRequested: boolean;
  @Column('uuid', { nullable: true }) requestedBy: string | null;
  @Column('int', { default: 0 }) progressDone: number;
  @Column('int', { default: 0 }) progressTotal: number;
  /** People who changed while the run was on; they are scored once more before it ends. */
  @Column('uuid', { array: true, default: '{}' }) changedPeople: string[];
  @Column('text', { nullable: true }) engineVersion: string | null;
  @Column('text', { nullable: true }) sheetId: string | null;
  @Column('int', { nullable: true }) sheetVersion: number | null;
  @Column('text', { nullable: true }) taxonomyVersion: string | null;
  @Column('text', { nullable: true }) tieOrder: string | null;
  @Column('date', { nullable: true }) asOf: string | null;
  /** Hash of everything that the run was reckoned from. */
  @Column('text', { nullable: true }) inputHash: string | null;
  /** Hashes of the need and the sheet as the run used them: `scoring_input` has their content. */
  @Column('text', { nullable: true }) needInput: string | null;
  @Column('text', { nullable: true }) sheetInput: string | null;
  @Column('int', { default: 0 }) peopleConsidered: number;
  @Column('int', { default: 0 }) peopleScored: number;
  /** Rule → how many it excluded, as of the run. */
  @Column('jsonb', { default: {} }) exclusionCounts: Record<string, number>;
  /** Lowest score that is kept, when others were left out. */
  @Column('int', { nullable: true }) cutOff: number | null;
  @Column('text', { nullable: true }) failure: string | null;
  /** When what it was reckoned from was thrown away, its time of retention being over. */
  @Column('timestamptz', { nullable: true }) recordsGoneAt: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) startedAt: Date | null;
  @Column('timestamptz', { nullable: true }) finishedAt: Date | null;
}
