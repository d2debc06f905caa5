import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MatchEntity } from './match.entity.js';

/** One person for one need, across all runs. */
@Entity('nomination')
@Index('nomination_one', ['needId', 'personId'], { unique: true })
@Index('nomination_person', ['personId'])
export class NominationEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey('need')
  @Column('uuid')
  needId: string;
  @ForeignKey('person')
  @Column('uuid')
  personId: string;
  @Column('text') personCode: string;
  @Column('text') programme: string;
  @Column('uuid') organisationId: string;
  @Column('text') state: string;
  @Column('int', { default: 1 }) version: number;
  /** The match that the nomination was made from. */
  @ForeignKey(() => MatchEntity)
  @Column('uuid', { nullable: true })
  matchId: string | null;
  /** Since when the organisation knows of the person; null before, and again when proposing was undone. */
  @Column('timestamptz', { nullable: true }) proposedAt: Date | null;
  @Column('uuid', { nullable: true }) createdBy: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt: Date;
}
