import { Entity, PrimaryColumn } from 'typeorm';

/** One step up the skill hierarchy. Each end is a skill or a skill group, so there is no foreign key. */
@Entity('concept_broader')
export class ConceptBroaderEntity {
  @PrimaryColumn('text') child: string;
  @PrimaryColumn('text') parent: string;
}
