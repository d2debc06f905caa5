import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ProgrammeEntity } from './programme.entity.js';

/** One rule of a programme with its figures, its time and its source. Figures change by decree: by a row, not by a release. */
@Entity('programme_rule')
@Index('programme_rule_dated', ['programme', 'code', 'validFrom'], { unique: true })
@Check('programme_rule_dates', `valid_to is null or valid_to >= valid_from`)
export class ProgrammeRuleEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => ProgrammeEntity, { name: 'programme_rule_programme_fk' })
  @Column('text')
  programme: string;
  @Column('text') code: string;
  @Column('jsonb', { default: {} }) params: Record<string, unknown>;
  @Column('date') validFrom: string;
  /** The last day on which it holds; null while no end is known. */
  @Column('date', { nullable: true }) validTo: string | null;
  @Column('text') source: string;
}
