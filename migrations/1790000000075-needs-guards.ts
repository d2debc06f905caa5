import type { MigrationInterface, QueryRunner } from 'typeorm';

const handled = `(select app_is_system()) or (select app_is_staff('CD4D2')) and programme = 'CD4D2' or (select app_is_staff('MATCH')) and programme = 'MATCH' or app_is_member(organisation_id)`;

/**
 * The second line behind the policies: officers of the programme, members of the organisation and the service itself;
 * an open need is for everyone who is signed in. History is added to, never changed.
 */
export class NeedsGuards1790000000075 implements MigrationInterface {
  readonly name = 'NeedsGuards1790000000075';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['need', 'requirement', 'need_version', 'need_move']) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
    }
    await runner.query(`create policy need_rows on need for select using (${handled} or state = 'OPEN' and (select app_account()) is not null)`);
    await runner.query(`create policy need_added on need for insert with check (${handled})`);
    await runner.query(`create policy need_changed on need for update using (${handled}) with check (${handled})`);

    await runner.query(`create function app_may_see_need(need_id uuid) returns boolean language sql stable parallel safe as $$
      select (select app_is_system()) or exists (select 1 from need where need.id = $1) $$`);
    await runner.query(`create function app_handles_need(need_id uuid) returns boolean language sql stable parallel safe as $$
      select (select app_is_system()) or exists (select 1 from need n where n.id = $1 and (app_is_staff(n.programme) or app_is_member(n.organisation_id))) $$`);

    await runner.query(`create policy requirement_rows on requirement for select using (app_may_see_need(need_id))`);
    await runner.query(`create policy requirement_added on requirement for insert with check (app_handles_need(need_id))`);
    await runner.query(`create policy requirement_removed on requirement for delete using (app_handles_need(need_id))`);
    await runner.query(`create policy need_version_rows on need_version for select using (app_may_see_need(need_id))`);
    await runner.query(`create policy need_version_added on need_version for insert with check (app_handles_need(need_id))`);
    // Reasons are people's words about people's work: they stay with those who handle the need.
    await runner.query(`create policy need_move_rows on need_move for select using (app_handles_need(need_id))`);
    await runner.query(`create policy need_move_added on need_move for insert with check (app_handles_need(need_id))`);

    await runner.query(`revoke update, delete on need_version, need_move from app`);
    await runner.query(`revoke update on requirement from app`);
    await runner.query(`revoke delete on need from app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['need', 'requirement', 'need_version', 'need_move']) {
      const rows = (await runner.query(`select policyname from pg_policies where tablename = '${table}'`)) as { policyname: string }[];
      for (const { policyname } of rows) await runner.query(`drop policy ${policyname} on ${table}`);
      await runner.query(`alter table ${table} no force row level security`);
      await runner.query(`alter table ${table} disable row level security`);
    }
    await runner.query(`drop function if exists app_may_see_need(uuid)`);
    await runner.query(`drop function if exists app_handles_need(uuid)`);
  }
}
