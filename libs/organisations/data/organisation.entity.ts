import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Readiness } from '../domain/organisation.js';

/** A host institution, an employer or a partner. */
@Entity('organisation')
@Check('organisation_kind', `kind in ('HOST_INSTITUTION','EMPLOYER','PARTNER')`)
export class OrganisationEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('text') name: string;
  @Column('text') kind: string;
  @Column('text') country: string;
  /** Free words beside the country's code, such as "Somaliland". */
  @Column('text', { nullable: true }) region: string | null;
  @Column('text', { nullable: true }) city: string | null;
  @Column('text', { nullable: true }) sector: string | null;
  /** What a host says about how well it can receive someone; null until it has said. */
  @Column('jsonb', { nullable: true }) readiness: Readiness | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt: Date;
}
