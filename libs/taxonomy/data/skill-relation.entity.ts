import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ConceptEntity } from './concept.entity.js';

/** A skill that helps with another one, as ESCO states it. */
@Entity('skill_relation')
export class SkillRelationEntity {
  @ForeignKey(() => ConceptEntity, { name: 'skill_relation_skill_fk' })
  @PrimaryColumn('uuid')
  skillId: string;
  @ForeignKey(() => ConceptEntity, { name: 'skill_relation_related_fk' })
  @PrimaryColumn('uuid')
  relatedId: string;
  @Column('boolean') essential: boolean;
}
