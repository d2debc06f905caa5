import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A letter to one receiver. Words and address are sealed and go when it is sent or given up; that it was sent stays. */
@Entity('letter')
@Index('letter_account', ['accountId'])
@Check('letter_state', `state in ('queued','sending','sent','refused','given_up')`)
export class LetterEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') template: string;
  @Column('text') locale: string;
  /** Whom it is for, where that is an account; the account's table belongs to a room above. */
  @Column('uuid', { nullable: true }) accountId: string | null;
  @Column('text', { default: 'queued' }) state: string;
  @Column('bytea', { nullable: true }) sealed: Buffer | null;
  /** The same at every try. */
  @Column('text') messageId: string;
  @Column('int', { default: 0 }) attempts: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  /** After this nobody is helped by it, since its link is over. */
  @Column('timestamptz', { nullable: true }) usefulUntil: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
