import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ConceptEntity } from './concept.entity.js';

/** A skill that an occupation asks for: of everyone in it (essential) or of some. */
@Entity('occupation_skill')
export class OccupationSkillEntity {
  @ForeignKey(() => ConceptEntity, { name: 'occupation_skill_occupation_fk' })
  @PrimaryColumn('uuid')
  occupationId: string;
  @ForeignKey(() => ConceptEntity, { name: 'occupation_skill_skill_fk' })
  @PrimaryColumn('uuid')
  skillId: string;
  @Column('boolean') essential: boolean;
}
