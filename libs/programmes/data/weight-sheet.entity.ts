import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ProgrammeEntity } from './programme.entity.js';

/** A dated, versioned choice of weights. Never changed: a new choice is a new version. */
@Entity('weight_sheet')
@Index('weight_sheet_version', ['programme', 'needKind', 'view', 'version'], { unique: true })
export class WeightSheetEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => ProgrammeEntity, { name: 'weight_sheet_programme_fk' })
  @Column('text')
  programme: string;
  @Column('text') needKind: string;
  /** `need` or `person`: whose view it weighs. */
  @Column('text') view: string;
  @Column('int') version: number;
  @Column('jsonb') weights: Record<string, number>;
  /** Figures of the method; see the engine. */
  @Column('jsonb') parameters: Record<string, unknown>;
  @Column('date') validFrom: string;
}
