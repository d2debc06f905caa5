import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** A language, with a CEFR level for each of the four skills. */
@Entity('person_language')
@Index('person_language_code', ['personId', 'language'], { unique: true })
@Check(
  'person_language_cefr',
  `listening in ('A1','A2','B1','B2','C1','C2') and reading in ('A1','A2','B1','B2','C1','C2') and speaking in ('A1','A2','B1','B2','C1','C2') and writing in ('A1','A2','B1','B2','C1','C2')`,
)
export class PersonLanguageEntity {
  @ForeignKey(() => PersonEntity, { name: 'person_language_person_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @PrimaryColumn('int') position: number;
  /** ISO 639-1. */
  @Column('text') language: string;
  @Column('text') listening: string;
  @Column('text') reading: string;
  @Column('text') speaking: string;
  @Column('text') writing: string;
}
