import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs compute in one go and commit once: they no longer remember the last person that was done. */
export class ScoringThread1790000000141 implements MigrationInterface {
  readonly name = 'ScoringThread1790000000141';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table scoring_run drop column last_person`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table scoring_run add last_person uuid`);
  }
}
