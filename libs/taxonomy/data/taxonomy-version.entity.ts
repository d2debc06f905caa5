import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A classification that was loaded. The one loaded last is current; its id is recorded with every scoring run. */
@Entity('taxonomy_version')
export class TaxonomyVersionEntity {
  /** Release and content, such as `esco-1.2-4f6c0a91d2b3`. */
  @PrimaryColumn('text') id: string;
  /** SHA-256 over the files it was loaded from. */
  @Column('text') contentHash: string;
  /** Rows by table. */
  @Column('jsonb', { default: {} }) counts: Record<string, number>;
  @Column('timestamptz', { default: () => 'now()' }) loadedAt: Date;
}
