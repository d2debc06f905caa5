import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NeedEntity } from './need.entity.js';

/** A step of a need's life: who took it, when, and why. Rows are never changed. */
@Entity('need_move')
@Index('need_move_need', ['needId', 'at'])
export class NeedMoveEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => NeedEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  needId: string;
  @Column('text') fromState: string;
  @Column('text') toState: string;
  @Column('text') event: string;
  @Column('text', { nullable: true }) reason: string | null;
  /** The version that the step made. */
  @Column('int') version: number;
  @Column('uuid', { nullable: true }) byAccount: string | null;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
