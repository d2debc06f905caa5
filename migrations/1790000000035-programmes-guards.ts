import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules, windows and weights change by migration, not by a request; a weight sheet is never changed at all. */
export class ProgrammesGuards1790000000035 implements MigrationInterface {
  readonly name = 'ProgrammesGuards1790000000035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke insert, update, delete on programme, programme_window, programme_rule, weight_sheet from app`);
    await runner.query(`create function weight_sheet_is_final() returns trigger language plpgsql as $$
      begin raise exception 'a weight sheet is replaced by a new version' using errcode = 'insufficient_privilege'; end $$`);
    await runner.query(
      `create trigger weight_sheet_no_change before update or delete on weight_sheet for each row execute function weight_sheet_is_final()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger if exists weight_sheet_no_change on weight_sheet`);
    await runner.query(`drop function if exists weight_sheet_is_final()`);
  }
}
