import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ProgrammeEntity } from './programme.entity.js';

/** Weights that one account proposes and another one approves. After the decision nothing of it changes. */
@Entity('weight_sheet_proposal')
@Index('weight_sheet_proposal_programme', ['programme', 'proposedAt'])
@Check('weight_sheet_proposal_state', `state in ('PROPOSED', 'APPROVED', 'REJECTED')`)
@Check('weight_sheet_proposal_four_eyes', `state <> 'APPROVED' or decided_by <> proposed_by`)
export class WeightSheetProposalEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'weight_sheet_proposal_pk' }) id: string;
  @ForeignKey(() => ProgrammeEntity, { name: 'weight_sheet_proposal_programme_fk' })
  @Column('text')
  programme: string;
  @Column('text') needKind: string;
  @Column('text') view: string;
  @Column('jsonb') weights: Record<string, number>;
  @Column('date') validFrom: string;
  @Column('text') reason: string;
  @Column('text', { default: 'PROPOSED' }) state: string;
  @Column('uuid') proposedBy: string;
  @Column('timestamptz', { default: () => 'now()' }) proposedAt: Date;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Column('text', { nullable: true }) decisionReason: string | null;
  /** The sheet that the approval made. */
  @Column('uuid', { nullable: true }) sheetId: string | null;
}
