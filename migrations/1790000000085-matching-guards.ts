import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['scoring_run', 'match', 'nomination', 'decision'];

/**
 * The second line behind the policies. Officers of the programme and the service see all; a person sees what is about
 * them; an organisation sees people from the moment they are proposed to it, while they agree.
 */
export class MatchingGuards1790000000085 implements MigrationInterface {
  readonly name = 'MatchingGuards1790000000085';

  async up(runner: QueryRunner): Promise<void> {
    // Two questions that an organisation may have answered without seeing the rows behind the answer: the service's eyes are
    // lent for the length of one statement. (A SET clause of the function would need a superuser.)
    await runner.query(`create function person_shares(person uuid, organisation uuid) returns boolean language plpgsql as $$
      declare before text := app_setting('app.system'); answer boolean;
      begin
        perform set_config('app.system', '1', true);
        answer := exists (select 1 from consent c where c.person_id = person and c.purpose = 'SHARE_WITH_ORGANISATIONS' and c.withdrawn_at is null
                             and (c.organisation_id is null or c.organisation_id = organisation));
        perform set_config('app.system', before, true);
        return answer;
      end $$`);
    await runner.query(`create function match_place(need uuid, person uuid) returns table (run_id uuid, match_id uuid, rank int, score int) language plpgsql as $$
      declare before text := app_setting('app.system');
      begin
        perform set_config('app.system', '1', true);
        select r.id, m.id, (select count(*) + 1 from match o where o.run_id = r.id and o.superseded_at is null and not o.on_demand and o.score > m.score)::int, m.score
          into run_id, match_id, rank, score
          from scoring_run r join match m on m.run_id = r.id and m.superseded_at is null
         where r.need_id = need and r.current and m.person_id = person;
        perform set_config('app.system', before, true);
        if run_id is not null then return next; end if;
      end $$`);

    for (const table of tables) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
    }
    const office = `(select app_is_system()) or app_is_staff(programme)`;
    await runner.query(`create policy scoring_run_rows on scoring_run for select using (${office} or app_is_member(organisation_id))`);
    await runner.query(`create policy scoring_run_added on scoring_run for insert with check (${office})`);
    await runner.query(`create policy scoring_run_changed on scoring_run for update using (${office}) with check (${office})`);

    const told = `${office} or person_id = (select app_person()) or (app_is_member(organisation_id) and proposed_at is not null and person_shares(person_id, organisation_id))`;
    await runner.query(`create policy nomination_rows on nomination for select using (${told})`);
    await runner.query(`create policy nomination_added on nomination for insert with check (${office})`);
    await runner.query(`create policy nomination_changed on nomination for update using (${told}) with check (${told})`);

    // The nomination's own policy decides what of this an organisation sees.
    await runner.query(`create function app_is_proposed(need uuid, person uuid) returns boolean language sql stable as $$
      select exists (select 1 from nomination n where n.need_id = need and n.person_id = person) $$`);
    await runner.query(
      `create policy match_rows on match for select using (${office} or person_id = (select app_person()) or (app_is_member(organisation_id) and app_is_proposed(need_id, person_id)))`,
    );
    await runner.query(`create policy match_added on match for insert with check (${office})`);
    await runner.query(`create policy match_superseded on match for update using (${office}) with check (${office})`);

    await runner.query(`create function app_may_see_nomination(nomination uuid) returns boolean language sql stable as $$
      select (select app_is_system()) or exists (select 1 from nomination n where n.id = $1) $$`);
    await runner.query(`create policy decision_rows on decision for select using (app_may_see_nomination(nomination_id))`);
    await runner.query(`create policy decision_added on decision for insert with check (app_may_see_nomination(nomination_id))`);

    // A match row never changes but for the mark that a newer one took its place; decisions are history.
    await runner.query(`revoke update, delete on match from app`);
    await runner.query(`grant update (superseded_at) on match to app`);
    await runner.query(`revoke update, delete on decision from app`);
    await runner.query(`revoke delete on nomination, scoring_run from app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      const rows = (await runner.query(`select policyname from pg_policies where tablename = '${table}'`)) as { policyname: string }[];
      for (const { policyname } of rows) await runner.query(`drop policy ${policyname} on ${table}`);
      await runner.query(`alter table ${table} no force row level security`);
      await runner.query(`alter table ${table} disable row level security`);
    }
    for (const name of ['app_may_see_nomination(uuid)', 'app_is_proposed(uuid, uuid)', 'match_place(uuid, uuid)', 'person_shares(uuid, uuid)'])
      await runner.query(`drop function if exists ${name}`);
  }
}
