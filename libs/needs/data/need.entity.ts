import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { TermsOfReference, Vacancy } from '../domain/need.js';

/** Terms of reference or a vacancy, as its newest version stands. */
@Entity('need')
@Index('need_programme_state', ['programme', 'state'])
@Index('need_organisation', ['organisationId'])
@Index('need_created', ['createdAt', 'id'])
@Check('need_dates', 'end_date is null or start_date is null or end_date >= start_date')
export class NeedEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text') kind: string;
  @Column('text') programme: string;
  @ForeignKey('organisation')
  @Column('uuid')
  organisationId: string;
  @Column('text') state: string;
  /** Grows with every change of content or state. */
  @Column('int', { default: 1 }) version: number;
  @Column('text') title: string;
  @Column('text', { nullable: true }) summary: string | null;
  /** Language the words are written in. */
  @Column('text') language: string;
  @Column('text') country: string;
  @Column('text', { nullable: true }) region: string | null;
  @Column('text') mode: string;
  @Column('date', { nullable: true }) startDate: string | null;
  @Column('date', { nullable: true }) endDate: string | null;
  @Column('int', { nullable: true }) hoursPerWeek: number | null;
  @Column('int', { default: 1 }) positions: number;
  /** Aim, counterpart, tools, outputs, indicators, knowledge transfer; null for a vacancy. */
  @Column('jsonb', { nullable: true }) termsOfReference: TermsOfReference | null;
  /** Salary, contract, shortage evidence; null for terms of reference. */
  @Column('jsonb', { nullable: true }) vacancy: Vacancy | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt: Date;
}
