import type { Text } from '#kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A programme that people and needs belong to. */
@Entity('programme')
export class ProgrammeEntity {
  @PrimaryColumn('text') code: string;
  /** In the three languages. */
  @Column('jsonb') name: Text;
}
