import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A person: who they are and what holds in every programme. What they can do stands in the section tables. */
@Entity('person')
@Index('person_code', ['code'], { unique: true })
@Index('person_account', ['accountId'], { unique: true })
@Index('person_change_seq', ['changeSeq'])
@Index('person_programmes', { synchronize: false })
@Check('person_programmes', `programmes <@ array['CD4D2','MATCH']`)
export class PersonEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  /** Short, pronounceable over the phone, and says nothing about the person. */
  @Column('text') code: string;
  @Column('int', { default: 1 }) version: number;
  /** Grows with every change of anyone, set by a trigger: who has seen the sequence up to n asks for what lies above. */
  @Column('bigint', { default: 0 }) changeSeq: string;
  /** The account that speaks for this person. */
  @ForeignKey('account', { name: 'person_account_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  /** Programmes in which the person has a profile; row-level security reads it. */
  @Column('text', { array: true }) programmes: string[];
  @Column('text') name: string;
  @Column('text', { nullable: true }) email: string | null;
  @Column('date', { nullable: true }) birthDate: string | null;
  @Column('text', { nullable: true }) residenceCountry: string | null;
  /** Countries the person is tied to by nationality, birth or family. */
  @Column('text', { array: true }) linkCountries: string[];
  /** IANA zone. */
  @Column('text', { nullable: true }) timeZone: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt: Date;
}
