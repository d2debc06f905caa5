import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** A job that the person holds or held. */
@Entity('person_occupation')
@Check('person_occupation_dates', `to_date is null or to_date >= from_date`)
export class PersonOccupationEntity {
  @ForeignKey(() => PersonEntity, { name: 'person_occupation_person_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @PrimaryColumn('int') position: number;
  /** ESCO occupation. */
  @ForeignKey('concept', { name: 'person_occupation_concept_fk' })
  @Column('uuid')
  conceptId: string;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text', { nullable: true }) employer: string | null;
  @Column('text', { nullable: true }) country: string | null;
  @Column('date') fromDate: string;
  /** Null: still held. */
  @Column('date', { nullable: true }) toDate: string | null;
  @Column('text', { nullable: true }) description: string | null;
}
