import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A group of occupations of ISCO-08. */
@Entity('isco_group')
export class IscoGroupEntity {
  /** One to four digits. */
  @PrimaryColumn('text') code: string;
  @Column('text') labelEn: string;
  @Column('text') labelNl: string;
  @Column('text') labelFr: string;
}
