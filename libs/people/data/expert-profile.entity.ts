import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** What CD4D2 adds to a person. */
@Entity('expert_profile')
export class ExpertProfileEntity {
  @ForeignKey(() => PersonEntity, { name: 'expert_profile_person_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @Column('boolean', { default: true }) active: boolean;
  @Column('text', { nullable: true }) motivation: string | null;
  @Column('text', { array: true }) preferredCountries: string[];
  @Column('text', { array: true }) preferredModes: string[];
}
