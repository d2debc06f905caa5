import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A skill or an occupation of ESCO, by its UUID there. Never deleted, since people and needs point at it. */
@Entity('concept')
@Check('concept_kind_known', `kind in ('skill', 'occupation')`)
@Check('concept_occupation_codes', `kind = 'skill' or (code is not null and isco is not null)`)
@Index('concept_kind', ['kind'])
export class ConceptEntity {
  @PrimaryColumn('uuid') id: string;
  /** skill or occupation */
  @Column('text') kind: string;
  /** True when the current version no longer has it: it keeps its label and is not offered any more. */
  @Column('boolean', { default: false }) retired: boolean;
  /** ESCO code; occupations alone have one. */
  @Column('text', { nullable: true }) code: string | null;
  /** ISCO-08, four digits; occupations alone. */
  @Column('text', { nullable: true }) isco: string | null;
  /** The occupation or the ISCO group above; occupations alone. */
  @Column('text', { nullable: true }) parent: string | null;
  /** Sectors (NACE 2.1); occupations alone. */
  @Column('text', { array: true }) nace: string[];
  @Column('text') labelEn: string;
  @Column('text', { nullable: true }) labelNl: string | null;
  @Column('text', { nullable: true }) labelFr: string | null;
  @Column('text', { array: true }) alternativesEn: string[];
  @Column('text', { array: true }) alternativesNl: string[];
  @Column('text', { array: true }) alternativesFr: string[];
}
