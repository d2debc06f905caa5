import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** A time in which the person can work, how and how much. */
@Entity('person_availability')
@Check('person_availability_dates', `to_date is null or to_date >= from_date`)
@Check('person_availability_modes', `modes <@ array['PHYSICAL','VIRTUAL','BLENDED'] and cardinality(modes) > 0`)
@Check('person_availability_hours', `hours_per_week between 1 and 60`)
export class PersonAvailabilityEntity {
  @ForeignKey(() => PersonEntity, { name: 'person_availability_person_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @PrimaryColumn('int') position: number;
  @Column('date') fromDate: string;
  /** Null: no end known. */
  @Column('date', { nullable: true }) toDate: string | null;
  @Column('text', { array: true }) modes: string[];
  @Column('int') hoursPerWeek: number;
}
