import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Who did what to which object: pseudonymous ids and codes, never values. Rows are added and read, never changed. */
@Entity('audit_event')
@Index('audit_event_subject', ['subjectType', 'subjectId'])
export class AuditEventEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: string;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
  /** Null for a visitor and for the service itself. */
  @Column('uuid', { nullable: true }) actorAccountId: string | null;
  @Column('text') action: string;
  @Column('text') subjectType: string;
  @Column('text') subjectId: string;
  @Column('text') requestId: string;
  @Column('text') operation: string;
  @Column('jsonb', { default: {} }) details: Record<string, unknown>;
}
