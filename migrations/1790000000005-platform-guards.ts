import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the application's login may do. It owns nothing, so row-level security binds it; tables of later migrations
 * are covered by the default privileges.
 */
export class PlatformGuards1790000000005 implements MigrationInterface {
  readonly name = 'PlatformGuards1790000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`grant usage on schema public to app`);
    await runner.query(`alter default privileges in schema public grant select, insert, update, delete on tables to app`);
    await runner.query(`alter default privileges in schema public grant usage, select on sequences to app`);
    await runner.query(`grant select, insert, update, delete on all tables in schema public to app`);
    await runner.query(`grant usage, select on all sequences in schema public to app`);
    await runner.query(`revoke insert, update, delete on migration from app`);
    // Facts are history: they are added, never changed.
    await runner.query(`revoke update, delete on fact from app`);
    await runner.query(
      `create function app_setting(name text) returns text language sql stable parallel safe as $$ select coalesce(current_setting(name, true), '') $$`,
    );
    await runner.query(
      `create function app_is_system() returns boolean language sql stable parallel safe as $$ select app_setting('app.system') = '1' $$`,
    );
    await runner.query(
      `create function app_is_staff(programme text) returns boolean language sql stable parallel safe as $$ select programme = any (string_to_array(app_setting('app.staff'), ',')) $$`,
    );
    await runner.query(
      `create function app_is_any_staff() returns boolean language sql stable parallel safe as $$ select app_setting('app.staff') <> '' $$`,
    );
    await runner.query(
      `create function app_is_member(organisation uuid) returns boolean language sql stable parallel safe as $$ select organisation::text = any (string_to_array(app_setting('app.organisations'), ',')) $$`,
    );
    await runner.query(
      `create function app_person() returns uuid language sql stable parallel safe as $$ select nullif(app_setting('app.person'), '')::uuid $$`,
    );
    await runner.query(
      `create function app_account() returns uuid language sql stable parallel safe as $$ select nullif(app_setting('app.account'), '')::uuid $$`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of [
      'app_setting(text)',
      'app_is_system()',
      'app_is_staff(text)',
      'app_is_any_staff()',
      'app_is_member(uuid)',
      'app_person()',
      'app_account()',
    ])
      await runner.query(`drop function if exists ${name}`);
  }
}
