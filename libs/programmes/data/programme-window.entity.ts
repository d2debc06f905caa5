import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ProgrammeEntity } from './programme.entity.js';

/** When a programme takes needs of a country. A country can join or leave in the middle, so this is dated. */
@Entity('programme_window')
@Index('programme_window_programme', ['programme', 'country'])
@Check('programme_window_dates', `to_date is null or to_date >= from_date`)
export class ProgrammeWindowEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => ProgrammeEntity, { name: 'programme_window_programme_fk' })
  @Column('text')
  programme: string;
  /** ISO 3166-1 alpha-2. */
  @Column('text') country: string;
  /** Null: every sector. */
  @Column('text', { nullable: true }) sector: string | null;
  /** Null: every form of work. */
  @Column('text', { nullable: true }) mode: string | null;
  @Column('date') fromDate: string;
  /** The last day; null while no end is known. */
  @Column('date', { nullable: true }) toDate: string | null;
  @Column('text') source: string;
}
