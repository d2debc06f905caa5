import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A group of skills: a node of the hierarchy above skills, itself no skill that one can have. */
@Entity('skill_group')
export class SkillGroupEntity {
  /** A UUID, or a path of ISCED-F for fields of knowledge. */
  @PrimaryColumn('text') id: string;
  @Column('text') code: string;
  @Column('text') labelEn: string;
  @Column('text') labelNl: string;
  @Column('text') labelFr: string;
}
