import type { MigrationInterface, QueryRunner } from 'typeorm';

const sections = [
  'person_skill',
  'person_occupation',
  'person_language',
  'person_education',
  'person_availability',
  'expert_profile',
  'candidate_profile',
];

/**
 * The second line behind the policies: which rows of people a transaction can see and write at all.
 * The own person, officers of a programme in which the person has a profile, and the service itself.
 * `(select …)` around the settings lets PostgreSQL read them once a statement instead of once a row.
 */
export class PeopleGuards1790000000065 implements MigrationInterface {
  readonly name = 'PeopleGuards1790000000065';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create sequence person_changes`);
    await runner.query(`grant usage, select on sequence person_changes to app`);
    await runner.query(`create function person_changed() returns trigger language plpgsql as $$
      begin new.change_seq := nextval('person_changes'); return new; end $$`);
    await runner.query(`create trigger person_change_seq before insert or update on person for each row execute function person_changed()`);
    await runner.query(`create index person_programmes on person using gin (programmes)`);

    const mine = `(select app_is_system()) or id = (select app_person()) or account_id = (select app_account()) or programmes && (select string_to_array(app_setting('app.staff'), ','))`;
    await runner.query(`alter table person enable row level security`);
    await runner.query(`alter table person force row level security`);
    await runner.query(`create policy person_rows on person using (${mine}) with check (${mine})`);

    // The one question that every table about people asks: who sees the person's row sees what hangs below it.
    await runner.query(`create function app_may_see_person(person_id uuid) returns boolean language sql stable parallel safe as $$
      select exists (select 1 from person where person.id = $1) $$`);
    // A function is called row by row, so the service itself, which reads everyone, does not get as far as calling it.
    const below = `(select app_is_system()) or app_may_see_person(person_id)`;
    for (const table of [...sections, 'consent']) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      await runner.query(`create policy ${table}_rows on ${table} using (${below}) with check (${below})`);
    }
    // A person is erased by a command of its own, later; no request deletes one.
    await runner.query(`revoke delete on person from app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...sections, 'consent', 'person']) {
      await runner.query(`drop policy if exists ${table}_rows on ${table}`);
      await runner.query(`alter table ${table} no force row level security`);
      await runner.query(`alter table ${table} disable row level security`);
    }
    await runner.query(`drop function if exists app_may_see_person(uuid)`);
    await runner.query(`drop index if exists person_programmes`);
    await runner.query(`drop trigger if exists person_change_seq on person`);
    await runner.query(`drop function if exists person_changed()`);
    await runner.query(`drop sequence if exists person_changes`);
  }
}
