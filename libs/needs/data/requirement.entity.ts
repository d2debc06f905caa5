import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NeedEntity } from './need.entity.js';

/** One thing a need asks, of its newest version. */
@Entity('requirement')
@Index('requirement_need', ['needId', 'position'])
@Index('requirement_concept', ['conceptId'])
@Check('requirement_importance', 'importance between 1 and 5')
export class RequirementEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => NeedEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  needId: string;
  /** Place in the owner's list. */
  @Column('int') position: number;
  @Column('text') kind: string;
  @Column('boolean') essential: boolean;
  @Column('int') importance: number;
  /** ESCO skill or occupation; null while only words are known. */
  @ForeignKey('concept')
  @Column('uuid', { nullable: true })
  conceptId: string | null;
  @Column('text', { nullable: true }) text: string | null;
  @Column('int', { nullable: true }) level: number | null;
  @Column('text', { nullable: true }) language: string | null;
  @Column('text', { nullable: true }) listening: string | null;
  @Column('text', { nullable: true }) reading: string | null;
  @Column('text', { nullable: true }) speaking: string | null;
  @Column('text', { nullable: true }) writing: string | null;
  @Column('int', { nullable: true }) eqf: number | null;
  @Column('text', { nullable: true }) field: string | null;
  @Column('double precision', { nullable: true }) years: number | null;
}
