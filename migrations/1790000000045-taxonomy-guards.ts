import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['taxonomy_version', 'concept', 'skill_group', 'isco_group', 'concept_broader', 'skill_relation', 'occupation_skill'];

/** The classification is public and comes from files: the application reads it, the loader (as the owner) writes it. */
export class TaxonomyGuards1790000000045 implements MigrationInterface {
  readonly name = 'TaxonomyGuards1790000000045';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke insert, update, delete on ${tables.join(', ')} from app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`grant insert, update, delete on ${tables.join(', ')} to app`);
  }
}
