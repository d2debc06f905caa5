import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Row-level security that holds alone: each role by itself, with its programmes and countries, on every table with rows about
 * people or their doings. Settings of a transaction read `CD4D2:*,MATCH:NG`; `(select …)` around them lets PostgreSQL read them
 * once a statement instead of once a row.
 */
const scopes = (setting: string): string => `(select app_scopes('${setting}'))::text[]`;
const programmes = (setting: string): string => `(select app_programmes('${setting}'))::text[]`;
const whole = (setting: string): string => `(select app_whole('${setting}'))::text[]`;
const countries = (setting: string, programme: string): string => `(select app_countries('${setting}', '${programme}'))::text[]`;
const service = `(select app_service())::text[]`;

/** A need within a grant: a vacancy lies in the employer's country, so a grant's country narrows terms of reference alone. */
const inCountry = (setting: string): string => `array[programme || ':*', programme || ':' || country] && ${scopes(setting)}`;
const officerOfNeed = `(kind = 'VACANCY' and programme = any (${programmes('app.officer')}) or kind <> 'VACANCY' and ${inCountry('app.officer')})`;
const handledNeed = `(programme = any (${service}) or ${officerOfNeed} or app_is_member(organisation_id)
  or kind <> 'VACANCY' and state <> 'DRAFT' and ${inCountry('app.approver')}
  or kind = 'VACANCY' and state <> 'DRAFT' and programme = any (${programmes('app.partner')}))`;

/** A person within a grant: experts by the countries they are tied to, candidates also by where they live. */
const handledPerson = `(programmes && ${service} or (select app_serves_all()) or id = (select app_person()) or account_id = (select app_account())
  or programmes && ${whole('app.officer')} or programmes && ${whole('app.partner')}
  or programmes @> array['CD4D2'] and link_countries && ${countries('app.officer', 'CD4D2')}
  or programmes @> array['MATCH'] and (link_countries || residence_country)
     && (${countries('app.officer', 'MATCH')} || ${countries('app.partner', 'MATCH')}))`;

/** What belongs to one person and one need. */
const officeOfCase = `(programme = any (${service}) or programme = any (${whole('app.officer')})
  or (select app_is_narrowed('app.officer')) and app_officer_of_case(programme, need_id, person_id))`;
const officeOfRun = `(programme = any (${service}) or programme = any (${whole('app.officer')})
  or (select app_is_narrowed('app.officer')) and app_officer_of_need(need_id))`;

const functions: readonly (readonly [signature: string, returns: string, body: string])[] = [
  ['app_scopes(setting text)', 'text[]', `select string_to_array(app_setting(setting), ',')`],
  [
    'app_programmes(setting text)',
    'text[]',
    `select coalesce(array_agg(distinct split_part(s, ':', 1)), '{}') from unnest(string_to_array(app_setting(setting), ',')) s`,
  ],
  [
    'app_whole(setting text)',
    'text[]',
    `select coalesce(array_agg(split_part(s, ':', 1)), '{}') from unnest(string_to_array(app_setting(setting), ',')) s where s like '%:*'`,
  ],
  [
    'app_countries(setting text, programme text)',
    'text[]',
    `select coalesce(array_agg(split_part(s, ':', 2)), '{}') from unnest(string_to_array(app_setting(setting), ',')) s where s like $2 || ':__'`,
  ],
  ['app_is_narrowed(setting text)', 'boolean', `select app_setting(setting) ~ ':[A-Z]'`],
  // The service works in one programme where its task knows one; a setting from before it knew says both.
  [
    'app_service()',
    'text[]',
    `select case when app_setting('app.system') <> '1' then '{}' when app_setting('app.service') = '' then array['CD4D2', 'MATCH'] else app_whole('app.service') end`,
  ],
  ['app_serves_all()', 'boolean', `select cardinality(app_service()) = 2`],
  ['app_is_administrator()', 'boolean', `select app_setting('app.administrator') <> ''`],
  // The office: whoever handles cases of people or needs.
  [
    'app_is_any_staff()',
    'boolean',
    `select app_setting('app.officer') <> '' or app_setting('app.approver') <> '' or app_setting('app.partner') <> ''`,
  ],
  [
    'app_is_staff(programme text)',
    'boolean',
    `select programme = any (app_programmes('app.officer') || app_programmes('app.approver') || app_programmes('app.partner'))`,
  ],
];

/** Tables whose rows definer functions read and write for someone whom the policies do not know yet. */
const entranceTables = ['account', 'account_grant', 'session'];

const older: readonly (readonly [table: string, policies: readonly string[]])[] = [
  ['person', ['person_rows']],
  ['need', ['need_rows', 'need_added', 'need_changed']],
  ['scoring_run', ['scoring_run_rows', 'scoring_run_added', 'scoring_run_changed']],
  ['nomination', ['nomination_rows', 'nomination_added', 'nomination_changed']],
  ['match', ['match_rows', 'match_added', 'match_superseded']],
  ['interest', ['interest_rows']],
  ['scoring_input', ['scoring_input_added']],
  ['weight_sheet_proposal', ['weight_sheet_proposal_rows', 'weight_sheet_proposal_added', 'weight_sheet_proposal_decided']],
];

export class RowGuards1790000000120 implements MigrationInterface {
  readonly name = 'RowGuards1790000000120';

  async up(runner: QueryRunner): Promise<void> {
    const ask = (statement: string): Promise<unknown> => runner.query(statement);
    for (const [signature, returns, body] of functions)
      await ask(`create or replace function ${signature} returns ${returns} language sql stable parallel safe as $$ ${body} $$`);
    await ask(`create function app_key_owner() returns text language sql stable parallel safe as $$
      select coalesce(app_account()::text, case when app_is_system() then 'system' else 'visitor' end) $$`);
    for (const [table, names] of older) for (const name of names) await ask(`drop policy ${name} on ${table}`);

    await this.guardNeeds(ask);
    await this.guardCases(ask);
    await this.guardEntrance(ask);
    await this.guardPlatform(ask);
  }

  private async guardNeeds(ask: (statement: string) => Promise<unknown>): Promise<void> {
    await ask(`create policy person_rows on person using ${handledPerson} with check ${handledPerson}`);
    await ask(`create policy need_rows on need for select using (${handledNeed} or state = 'OPEN' and (select app_account()) is not null)`);
    await ask(
      `create policy need_added on need for insert with check (programme = any (${service}) or ${officerOfNeed} or app_is_member(organisation_id))`,
    );
    await ask(`create policy need_changed on need for update using ${handledNeed} with check ${handledNeed}`);
    await ask(`create or replace function app_handles_need(need_id uuid) returns boolean language sql stable parallel safe as $$
      select exists (select 1 from need where need.id = $1 and ${handledNeed}) $$`);
  }

  private async guardCases(ask: (statement: string) => Promise<unknown>): Promise<void> {
    await ask(`create function app_officer_of_need(need_id uuid) returns boolean language sql stable as $$
      select exists (select 1 from need where need.id = $1 and ${officerOfNeed}) $$`);
    // Experts' cases belong to the country of the need, candidates' to that of the person.
    await ask(`create function app_case_countries(programme text, need uuid, person uuid) returns text[] language sql stable as $$
      select case when programme = 'CD4D2' then (select array[n.country] from need n where n.id = need)
                  else (select p.link_countries || p.residence_country from person p where p.id = person) end $$`);
    await ask(`create function app_officer_of_case(programme text, need uuid, person uuid) returns boolean language sql stable as $$
      select coalesce(app_case_countries(programme, need, person) && app_countries('app.officer', programme), false) $$`);

    await ask(`create policy scoring_run_rows on scoring_run for select using (${officeOfRun} or app_is_member(organisation_id))`);
    await ask(`create policy scoring_run_added on scoring_run for insert with check ${officeOfRun}`);
    await ask(`create policy scoring_run_changed on scoring_run for update using ${officeOfRun} with check ${officeOfRun}`);

    const told = `(${officeOfCase} or person_id = (select app_person()) or (app_is_member(organisation_id) and proposed_at is not null and person_shares(person_id, organisation_id)))`;
    await ask(`create policy nomination_rows on nomination for select using ${told}`);
    await ask(`create policy nomination_added on nomination for insert with check ${officeOfCase}`);
    await ask(`create policy nomination_changed on nomination for update using ${told} with check ${told}`);

    await ask(
      `create policy match_rows on match for select using (${officeOfCase} or person_id = (select app_person()) or (app_is_member(organisation_id) and app_is_proposed(need_id, person_id)))`,
    );
    await ask(`create policy match_added on match for insert with check ${officeOfCase}`);
    await ask(`create policy match_superseded on match for update using ${officeOfCase} with check ${officeOfCase}`);
    await ask(`create policy interest_rows on interest for select using (${officeOfCase} or person_id = (select app_person()))`);
    // What a person was scored from: only the service reads it, and an officer who nominates adds to it.
    await ask(
      `create policy scoring_input_added on scoring_input for insert with check ((select app_is_system()) or app_setting('app.officer') <> '')`,
    );

    const weighs = `((select app_is_system()) or programme = any (${programmes('app.officer')}) or programme = any (${programmes('app.administrator')}))`;
    await ask(`create policy weight_sheet_proposal_rows on weight_sheet_proposal for select using ${weighs}`);
    await ask(
      `create policy weight_sheet_proposal_added on weight_sheet_proposal for insert with check (${weighs} and proposed_by = (select app_account()) and state = 'PROPOSED')`,
    );
    await ask(
      `create policy weight_sheet_proposal_decided on weight_sheet_proposal for update using (${weighs} and state = 'PROPOSED') with check (${weighs} and decided_by = (select app_account()))`,
    );
  }

  /** Accounts, grants, sessions, memberships. Who is not known yet comes in by the functions below and by no other way. */
  private async guardEntrance(ask: (statement: string) => Promise<unknown>): Promise<void> {
    for (const table of [...entranceTables, 'organisation_member']) await force(ask, table);
    // The definer functions run as the owner of the tables; nothing else of the application does.
    for (const table of entranceTables) await ask(`create policy ${table}_entrance on ${table} to current_user using (true) with check (true)`);

    const keeper = `(select app_is_system()) or (select app_is_administrator())`;
    const own = `account_id = (select app_account())`;
    // Officers read who decided: staff, members of organisations, and people whose case they handle.
    await ask(`create function app_is_working_account(account uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
      select exists (select 1 from account_grant g where g.account_id = account
                        and g.role in ('programme_officer', 'approver', 'partner_officer', 'administrator', 'host_member', 'employer_member', 'recruiter')) $$`);
    await ask(`create policy account_rows on account to app using (${keeper} or id = (select app_account()))
      with check (${keeper} or id = (select app_account()))`);
    await ask(`create policy account_named on account for select to app using (app_setting('app.officer') <> '' and
      (app_is_working_account(id) or person_id is not null and exists (select 1 from person p where p.id = person_id)))`);
    await ask(`create policy account_grant_rows on account_grant to app using (${keeper}) with check (${keeper})`);
    await ask(`create policy account_grant_own on account_grant for select to app using (${own})`);
    await ask(
      `create policy session_rows on session to app using ((select app_is_system()) or ${own}) with check ((select app_is_system()) or ${own})`,
    );
    await ask(`create policy session_ended on session for update to app using (${keeper}) with check (${keeper} and ended_at is not null)`);
    await ask(`create policy session_listed on session for select to app using (${keeper})`);
    await ask(
      `create policy organisation_member_rows on organisation_member for select using (${keeper} or ${own} or app_is_member(organisation_id) or app_setting('app.officer') <> '')`,
    );
    await ask(`create policy organisation_member_kept on organisation_member using (${keeper} or app_setting('app.officer') <> '')
      with check (${keeper} or app_setting('app.officer') <> '')`);

    await ask(`create function app_session_account(token bytea)
      returns table (account_id uuid, person_id uuid, display_name text, locale text, role text, programme text, country text, organisation_id uuid)
      language sql stable security definer set search_path = pg_catalog, public as $$
        select a.id, a.person_id, a.display_name, a.locale, g.role, g.programme, g.country, g.organisation_id
          from session s join account a on a.id = s.account_id
          left join account_grant g on g.account_id = a.id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
         where s.token_hash = token and s.ended_at is null and s.expires_at > now() and a.disabled_at is null
         order by g.id $$`);
    await ask(`create function app_open_demo_session(demo_role text, token bytea, expires timestamptz) returns uuid
      language sql security definer set search_path = pg_catalog, public as $$
        insert into session (token_hash, account_id, expires_at)
        select token, a.id, expires from account a where a.demo_role = $1 and a.disabled_at is null returning account_id $$`);
    // Whoever comes in alone gets no right over others: such grants are given by the service and by administrators.
    await ask(`create function app_create_account(name text, demo_role text, grants jsonb) returns uuid
      language plpgsql security definer set search_path = pg_catalog, public as $$
      declare made uuid;
      begin
        if not (app_is_system() or app_is_administrator()) and exists (
          select 1 from jsonb_array_elements(grants) g where g ->> 'role' not in ('expert', 'candidate') or g ->> 'organisationId' is not null)
        then raise exception 'such a grant is not for a visitor to take' using errcode = 'insufficient_privilege'; end if;
        insert into account (display_name, demo_role) values (name, $2) returning id into made;
        insert into account_grant (account_id, role, programme, country, organisation_id)
        select made, g.role, g.programme, g.country, g."organisationId"
          from jsonb_to_recordset(grants) as g (role text, programme text, country text, "organisationId" uuid);
        return made;
      end $$`);
    for (const name of [
      'app_session_account(bytea)',
      'app_open_demo_session(text, bytea, timestamptz)',
      'app_create_account(text, text, jsonb)',
      'app_is_working_account(uuid)',
    ]) {
      await ask(`revoke execute on function ${name} from public`);
      await ask(`grant execute on function ${name} to app`);
    }
  }

  /** Facts, tasks, keys of mutations, audit rows: written by everyone, read by those they are for. */
  private async guardPlatform(ask: (statement: string) => Promise<unknown>): Promise<void> {
    for (const table of ['fact', 'task', 'idempotency_key', 'audit_event']) await force(ask, table);
    await ask(`create policy fact_added on fact for insert with check (true)`);
    await ask(`create policy fact_rows on fact for select using ((select app_is_system()))`);

    // The worker's connections say what they are when they open; a request asks for work by the function alone.
    const worker = `((select app_setting('app.worker')) = '1' or (select app_is_system()))`;
    await ask(`create policy task_rows on task to app using ${worker} with check ${worker}`);
    // Administrators see to work that was given up; a task carries ids, no case.
    await ask(`create policy task_desk on task for select to app using ((select app_is_administrator()))`);
    await ask(
      `create policy task_retried on task for update to app using ((select app_is_administrator())) with check ((select app_is_administrator()))`,
    );
    await ask(`create policy task_asked on task to current_user using (true) with check (true)`);
    await ask(`create function app_add_task(kind text, payload jsonb, dedupe_key text, run_after timestamptz) returns uuid
      language sql security definer set search_path = pg_catalog, public as $$
        insert into task (kind, payload, dedupe_key, run_after) values ($1, $2, $3, coalesce($4, now()))
        on conflict (kind, dedupe_key) where state = 'queued' and dedupe_key is not null
        do update set payload = excluded.payload, attempts = 0, run_after = least(task.run_after, excluded.run_after) returning id $$`);
    await ask(`revoke execute on function app_add_task(text, jsonb, text, timestamptz) from public`);
    await ask(`grant execute on function app_add_task(text, jsonb, text, timestamptz) to app`);

    await ask(
      `create policy idempotency_key_rows on idempotency_key using (owner = (select app_key_owner())) with check (owner = (select app_key_owner()))`,
    );
    await ask(`create policy idempotency_key_looked on idempotency_key for select using ((select app_is_system()))`);
    await ask(`create policy idempotency_key_swept on idempotency_key using ((select app_setting('app.worker')) = '1')
      with check (false)`);

    await ask(`create policy audit_event_added on audit_event for insert with check (actor_account_id is not distinct from (select app_account()))`);
    // By the statement, not by the row: who sees no row is refused as well.
    await ask(`drop trigger audit_event_no_change on audit_event`);
    await ask(
      `create trigger audit_event_no_change before update or delete on audit_event for each statement execute function audit_event_is_final()`,
    );
    await ask(`create policy audit_event_rows on audit_event for select using ((select app_is_system()))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`do $$ begin raise exception 'the guards of rows are not taken back: restore a backup'; end $$`);
  }
}

async function force(ask: (statement: string) => Promise<unknown>, table: string): Promise<void> {
  await ask(`alter table ${table} enable row level security`);
  await ask(`alter table ${table} force row level security`);
}
