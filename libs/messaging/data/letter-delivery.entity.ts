import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { LetterEntity } from './letter.entity.js';

/** One step of a letter's way: the intent before it is handed over, and how that ended. Rows are added, never changed. */
@Entity('letter_delivery')
@Index('letter_delivery_letter', ['letterId'])
export class LetterDeliveryEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: string;
  @ForeignKey(() => LetterEntity, { name: 'letter_delivery_letter_fk' })
  @Column('uuid')
  letterId: string;
  @Column('int') attempt: number;
  /** intent, sent, later, refused, given_up */
  @Column('text') event: string;
  /** What the mail server said, as a code. */
  @Column('text', { nullable: true }) code: string | null;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
