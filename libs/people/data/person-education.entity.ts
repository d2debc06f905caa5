import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** An education that the person completed or follows. */
@Entity('person_education')
@Check('person_education_eqf', `eqf between 1 and 8`)
export class PersonEducationEntity {
  @ForeignKey(() => PersonEntity, { name: 'person_education_person_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @PrimaryColumn('int') position: number;
  /** European Qualifications Framework, 1–8. */
  @Column('int') eqf: number;
  /** ISCED-F 2013. */
  @Column('text', { nullable: true }) field: string | null;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text', { nullable: true }) institution: string | null;
  @Column('text', { nullable: true }) country: string | null;
  @Column('date', { nullable: true }) completedOn: string | null;
}
