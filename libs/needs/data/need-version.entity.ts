import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Need } from '../domain/need.js';
import { NeedEntity } from './need.entity.js';

/** A need as one version of it stood: what a scoring run saw can be seen again. Rows are never changed. */
@Entity('need_version')
export class NeedVersionEntity {
  @ForeignKey(() => NeedEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  needId: string;
  @PrimaryColumn('int') version: number;
  @Column('jsonb') snapshot: Need;
  @Column('uuid', { nullable: true }) changedBy: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt: Date;
}
