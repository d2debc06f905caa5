import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Work for the worker. This table is the truth; the queue only rings. */
@Entity('task')
@Index('task_open_key', ['kind', 'dedupeKey'], { unique: true, where: `state = 'queued' AND dedupe_key IS NOT NULL` })
@Index('task_due', ['state', 'runAfter'])
export class TaskEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text') kind: string;
  /** Ids and small values only; never personal data. */
  @Column('jsonb', { default: {} }) payload: Record<string, unknown>;
  @Column('text', { nullable: true }) dedupeKey: string | null;
  /** queued, running, done, failed, cancelled */
  @Column('text', { default: 'queued' }) state: string;
  @Column('int', { default: 0 }) attempts: number;
  /** Grows with each claim; an effect is committed only by the holder of the newest. */
  @Column('int', { default: 0 }) fence: number;
  @Column('timestamptz', { default: () => 'now()' }) runAfter: Date;
  @Column('timestamptz', { nullable: true }) leaseUntil: Date | null;
  @Column('int', { default: 0 }) progressDone: number;
  @Column('int', { default: 0 }) progressTotal: number;
  @Column('text', { nullable: true }) errorCode: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
