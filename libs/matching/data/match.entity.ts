import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { StoredResult } from '../domain/result.js';
import { ScoringRunEntity } from './scoring-run.entity.js';

/**
 * One person × one need in one run. A row never changes; when the person does, a new row takes its place and the old
 * one is marked superseded.
 */
@Entity('match')
@Index('match_list', ['runId', 'score', 'tieOrder'], { where: 'superseded_at is null' })
@Index('match_one', ['runId', 'personId'], { unique: true, where: 'superseded_at is null' })
@Index('match_need_person', ['needId', 'personId'])
@Index('match_person', ['personId'])
@Check('match_score', 'score between 0 and 100000000')
export class MatchEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => ScoringRunEntity)
  @Column('uuid')
  runId: string;
  @ForeignKey('need')
  @Column('uuid')
  needId: string;
  @Column('int') needVersion: number;
  @Column('text') programme: string;
  @Column('uuid') organisationId: string;
  @ForeignKey('person')
  @Column('uuid')
  personId: string;
  /** What an organisation may call the person. */
  @Column('text') personCode: string;
  @Column('int') personVersion: number;
  @Column('int') score: number;
  /** Orders people of equal score, so that no one comes first in every tie. */
  @Column('bigint') tieOrder: string;
  /** True for a row made for a nomination of someone below the cut-off; it has no place in the list. */
  @Column('boolean', { default: false }) onDemand: boolean;
  /** Criteria, reasons and fields as the engine gave them: codes and ids. */
  @Column('jsonb') result: StoredResult;
  @Column('text') inputHash: string;
  /** Hash of the person's facts: `scoring_input` has their content, until the person is erased. */
  @Column('text', { nullable: true }) personInput: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) supersededAt: Date | null;
}
