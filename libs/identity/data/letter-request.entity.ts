import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Somebody typed an address at an entrance and asked for a letter. The api writes this row whatever the address is, and the
 * worker finds out whether anyone has it: the answer and its time tell nothing. The row goes when it is dealt with.
 */
@Entity('letter_request')
@Check('letter_request_purpose', `purpose in ('register','link','reset')`)
export class LetterRequestEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') purpose: string;
  @Column('bytea') emailIndex: Buffer;
  @Column('bytea') emailSealed: Buffer;
  @Column('text') locale: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
