import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** A skill that the person states, with its level. */
@Entity('person_skill')
@Index('person_skill_concept', ['personId', 'conceptId'], { unique: true })
@Check('person_skill_level', `level between 1 and 4`)
export class PersonSkillEntity {
  @ForeignKey(() => PersonEntity, { name: 'person_skill_person_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  /** Place in the person's own order. */
  @PrimaryColumn('int') position: number;
  /** ESCO skill. */
  @ForeignKey('concept', { name: 'person_skill_concept_fk' })
  @Column('uuid')
  conceptId: string;
  /** 1 basic, 2 independent, 3 advanced, 4 expert. */
  @Column('int') level: number;
  @Column('double precision', { nullable: true }) years: number | null;
}
