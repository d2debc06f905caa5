import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Answers of mutations by the client's key, kept a day (the worker sweeps older ones). */
@Entity('idempotency_key')
export class IdempotencyKeyEntity {
  @PrimaryColumn('text') owner: string;
  @PrimaryColumn('uuid') key: string;
  @Column('text') fingerprint: string;
  @Column('jsonb', { nullable: true }) answer: unknown;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
