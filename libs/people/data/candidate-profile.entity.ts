import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** What MATCH adds to a person. */
@Entity('candidate_profile')
export class CandidateProfileEntity {
  @ForeignKey(() => PersonEntity, { name: 'candidate_profile_person_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @Column('boolean', { default: true }) active: boolean;
  @Column('text', { nullable: true }) motivation: string | null;
  /** Willing to move for the work. */
  @Column('boolean', { default: false }) relocation: boolean;
  @Column('text', { array: true }) preferredModes: string[];
  @Column('int', { nullable: true }) minimumSalaryMonthEur: number | null;
}
