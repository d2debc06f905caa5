import type { MigrationInterface, QueryRunner } from 'typeorm';

/** History is added and read, by everyone alike: not even the owner of the table rewrites it. */
export class PrivacyGuards1790000000015 implements MigrationInterface {
  readonly name = 'PrivacyGuards1790000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke update, delete on audit_event from app`);
    await runner.query(`create function audit_event_is_final() returns trigger language plpgsql as $$
      begin raise exception 'audit_event is only added to' using errcode = 'insufficient_privilege'; end $$`);
    await runner.query(
      `create trigger audit_event_no_change before update or delete on audit_event for each row execute function audit_event_is_final()`,
    );
    await runner.query(
      `create trigger audit_event_no_truncate before truncate on audit_event for each statement execute function audit_event_is_final()`,
    );
    // One running consent per person, purpose and organisation; "no organisation" is a value here.
    await runner.query(
      `create unique index consent_current on consent (person_id, purpose, organisation_id) nulls not distinct where withdrawn_at is null`,
    );
    await runner.query(`revoke delete on consent from app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index if exists consent_current`);
    await runner.query(`drop trigger if exists audit_event_no_truncate on audit_event`);
    await runner.query(`drop trigger if exists audit_event_no_change on audit_event`);
    await runner.query(`drop function if exists audit_event_is_final()`);
  }
}
