import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = `account_id = (select app_account())`;
const system = `(select app_is_system())`;

/** Row-level security of the tables: the own account and the service; what a visitor needs goes through an entrance below. */
const policies: Readonly<Record<string, readonly string[]>> = {
  account_credential: [
    `for select using (${system} or ${own})`,
    `for update using (${system} or ${own}) with check (${system} or ${own})`,
    `for insert with check (${system})`,
  ],
  recovery_code: [`using (${system} or ${own}) with check (${system} or ${own})`],
  one_time_token: [
    `for select using (${system} or ${own})`,
    `for update using (${system}) with check (${system})`,
    `for delete using (${system})`,
    // A sign-in that waits for its second factor belongs to the account whose first factor was just shown.
    `for insert with check (${system} or (${own} and purpose in ('second_factor', 'enrol')))`,
  ],
  invitation: [
    `for select using (${system} or invited_by = (select app_account()) or (select app_setting('app.administrator')) <> '' or (organisation_id is not null and app_is_member(organisation_id)))`,
    `for insert with check (${system} or invited_by = (select app_account()))`,
    `for update using (${system} or invited_by = (select app_account()) or (select app_setting('app.administrator')) <> '') with check (${system} or invited_by = (select app_account()) or (select app_setting('app.administrator')) <> '')`,
    `for delete using (${system})`,
  ],
  // Anyone may ask for a letter; who asked for whom is seen by the service alone.
  letter_request: [`for insert with check (true)`, `for select using (${system})`, `for delete using (${system})`],
  // Counters are kept before anyone is somebody. Their keys are keyed hashes.
  rate_limit: [`using (true) with check (true)`],
};

/**
 * An entrance: what may be asked before there is an actor. It runs with the service's sight for its own statements alone,
 * takes hashes and gives as little as its caller needs.
 */
const entrance = (signature: string, returns: string, declare: string, body: string, end = 'return;'): string =>
  `create function ${signature} returns ${returns} language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  declare before text := app_setting('app.system'); ${declare}
  begin
    perform set_config('app.system', '1', true);
    ${body}
    perform set_config('app.system', before, true);
    ${end}
  end $$`;

const entrances: Readonly<Record<string, string>> = {
  // The session behind a cookie, with one row for each grant that holds now.
  'identity_session(bytea)': entrance(
    'identity_session(hash bytea)',
    `table (session_id uuid, account_id uuid, person_id uuid, display_name text, locale text, way text, second_factor boolean, authenticated_at timestamptz,
      last_seen_at timestamptz, over_at timestamptz, role text, programme text, country text, organisation_id uuid)`,
    '',
    `return query select s.id, a.id, a.person_id, a.display_name, a.locale, s.way, s.second_factor, s.authenticated_at, s.last_seen_at,
        least(s.expires_at, s.last_seen_at + s.idle_seconds * interval '1 second'), g.role, g.programme, g.country, g.organisation_id
      from session s join account a on a.id = s.account_id
      left join account_grant g on g.account_id = a.id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
      where s.token_hash = hash and s.ended_at is null and s.expires_at > now() and s.last_seen_at + s.idle_seconds * interval '1 second' > now()
        and a.disabled_at is null
      order by g.id;`,
  ),
  // Says that a session is in use; written once a minute at most.
  'identity_touch_session(bytea)': entrance(
    'identity_touch_session(hash bytea)',
    'void',
    '',
    `update session s set last_seen_at = now() where s.token_hash = hash and s.ended_at is null and s.last_seen_at < now() - interval '1 minute';`,
  ),
  // Whoever holds a session's token may end it. Gives the account, when a session was ended.
  'identity_end_session(bytea)': entrance(
    'identity_end_session(hash bytea)',
    'uuid',
    'ended uuid;',
    `update session s set ended_at = now() where s.token_hash = hash and s.ended_at is null returning s.account_id into ended;`,
    'return ended;',
  ),
  // Ends all sessions of an account but one: the own account's, an administrator's or the service's step.
  'identity_end_sessions(uuid,bytea)': entrance(
    'identity_end_sessions(account uuid, keep bytea)',
    'integer',
    `allowed boolean := account = app_account() or app_setting('app.administrator') <> '' or app_is_system(); ended integer := 0;`,
    `if allowed then
       update session s set ended_at = now() where s.account_id = account and s.ended_at is null and (keep is null or s.token_hash <> keep);
       get diagnostics ended = row_count;
       update one_time_token t set used_at = now() where t.account_id = account and t.used_at is null and t.purpose in ('second_factor', 'enrol', 'link', 'reset');
     end if;`,
    'return ended;',
  ),
  // What a password is compared with. Asked by keyed hash of the address; nothing when there is none.
  'identity_sign_in(bytea)': entrance(
    'identity_sign_in(wanted bytea)',
    'table (account_id uuid, password_hash text)',
    '',
    `return query select c.account_id, c.password_hash from account_credential c join account a on a.id = c.account_id
      where c.email_index = wanted and a.disabled_at is null;`,
  ),
  // A link or a waiting sign-in that still holds, or was used within the last two minutes (a lost answer is asked for again).
  'identity_token(bytea,text[])': entrance(
    'identity_token(hash bytea, purposes text[])',
    'table (purpose text, account_id uuid, email_index bytea, email_sealed bytea, locale text, way text, used boolean)',
    '',
    `return query select t.purpose, t.account_id, t.email_index, t.email_sealed, t.locale, t.way, t.used_at is not null
      from one_time_token t left join account a on a.id = t.account_id
      where t.token_hash = hash and t.purpose = any (purposes) and t.expires_at > now() and a.disabled_at is null
        and (t.used_at is null or t.used_at > now() - interval '2 minutes');`,
  ),
  // Uses it up. False when somebody was faster, or it is over.
  'identity_use_token(bytea)': entrance(
    'identity_use_token(hash bytea)',
    'boolean',
    'used boolean;',
    `update one_time_token t set used_at = now() where t.token_hash = hash and t.used_at is null and t.expires_at > now();
     used := found;`,
    'return used;',
  ),
  // Registration: the link makes the account, and no other than an expert's or a candidate's.
  'identity_admit(bytea,uuid,text,text,text,bytea,text)': entrance(
    'identity_admit(hash bytea, new_account uuid, name text, language text, wanted_role text, sealed bytea, password text)',
    'text',
    `address bytea; outcome text := 'over';`,
    `update one_time_token t set used_at = now()
       where t.token_hash = hash and t.purpose = 'register' and t.used_at is null and t.expires_at > now() returning t.email_index into address;
     if address is not null and wanted_role in ('expert', 'candidate') then
       if exists (select 1 from account_credential c where c.email_index = address) then outcome := 'known';
       else
         insert into account (id, display_name, locale) values (new_account, name, language);
         insert into account_credential (account_id, email_index, email_sealed, password_hash, password_set_at)
           values (new_account, address, sealed, password, case when password is not null then now() end);
         insert into account_grant (account_id, role, programme)
           values (new_account, wanted_role, case wanted_role when 'expert' then 'CD4D2' else 'MATCH' end);
         outcome := 'admitted';
       end if;
     end if;`,
    'return outcome;',
  ),
  // The link of an invitation, made by whoever has just written the invitation down.
  'identity_issue_invitation(uuid,bytea)': entrance(
    'identity_issue_invitation(invited uuid, hash bytea)',
    'void',
    'asking uuid := app_account(); service boolean := app_is_system();',
    `insert into one_time_token (token_hash, purpose, invitation_id, expires_at)
       select hash, 'invitation', i.id, i.expires_at from invitation i
       where i.id = invited and (service or i.invited_by = asking) and i.revoked_at is null and i.accepted_at is null;`,
  ),
  // What the reader of an invitation's letter may know of it, and whether the address has an account already.
  'identity_invitation(bytea)': entrance(
    'identity_invitation(hash bytea)',
    `table (invitation_id uuid, role text, programme text, country text, organisation_id uuid, email_sealed bytea, locale text, expires_at timestamptz,
      account_id uuid, used boolean)`,
    '',
    `return query select i.id, i.role, i.programme, i.country, i.organisation_id, i.email_sealed, i.locale, i.expires_at, c.account_id, t.used_at is not null
      from one_time_token t join invitation i on i.id = t.invitation_id left join account_credential c on c.email_index = i.email_index
      where t.token_hash = hash and t.purpose = 'invitation' and t.expires_at > now() and i.revoked_at is null
        and (t.used_at is null or t.used_at > now() - interval '2 minutes');`,
  ),
  // Accepting it: a new account with the one role that was offered, or that role for the account that has the address and is signed in.
  'identity_accept(bytea,uuid,text,text,bytea,text)': entrance(
    'identity_accept(hash bytea, account uuid, name text, language text, sealed bytea, password text)',
    'text',
    `offer invitation; known uuid; outcome text := 'over'; asking uuid := app_account();`,
    `select i.* into offer from one_time_token t join invitation i on i.id = t.invitation_id
       where t.token_hash = hash and t.purpose = 'invitation' and t.used_at is null and t.expires_at > now() and i.revoked_at is null and i.accepted_at is null
       for update of t, i;
     if offer.id is not null then
       select c.account_id into known from account_credential c where c.email_index = offer.email_index;
       if known is not null and (asking is null or asking <> known or account <> known) then outcome := 'other_account';
       else
         if known is null then
           insert into account (id, display_name, locale) values (account, name, language);
           insert into account_credential (account_id, email_index, email_sealed, password_hash, password_set_at)
             values (account, offer.email_index, sealed, password, case when password is not null then now() end);
         end if;
         if not exists (select 1 from account_grant g where g.account_id = account and g.role = offer.role and g.programme is not distinct from offer.programme
             and g.country is not distinct from offer.country and g.organisation_id is not distinct from offer.organisation_id
             and (g.valid_to is null or g.valid_to > now())) then
           insert into account_grant (account_id, role, programme, country, organisation_id)
             values (account, offer.role, offer.programme, offer.country, offer.organisation_id);
         end if;
         update invitation i set accepted_at = now(), accepted_by = account where i.id = offer.id;
         update one_time_token t set used_at = now() where t.token_hash = hash;
         outcome := case when known is null then 'admitted' else 'added' end;
       end if;
     end if;`,
    'return outcome;',
  ),
  // The demo's one-click accounts, and whether there are any: production must have none.
  'identity_demo_account(text)': entrance(
    'identity_demo_account(key text)',
    'uuid',
    'found_account uuid;',
    `select a.id into found_account from account a where a.demo_role = key and a.disabled_at is null;`,
    'return found_account;',
  ),
  'identity_has_demo_accounts()': entrance(
    'identity_has_demo_accounts()',
    'boolean',
    'there boolean;',
    `select exists (select 1 from account a where a.demo_role is not null) into there;`,
    'return there;',
  ),
};

/** Who reaches the rows of signing in, and the short list of questions that may be asked before anyone is somebody. */
export class SignInGuards1790000000105 implements MigrationInterface {
  readonly name = 'SignInGuards1790000000105';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, rules] of Object.entries(policies)) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      for (const [at, rule] of rules.entries()) await runner.query(`create policy ${table}_rows_${at + 1} on ${table} ${rule}`);
    }
    await runner.query(`revoke delete on account_credential from app`);
    await runner.query(`revoke update on letter_request from app`);
    for (const [name, definition] of Object.entries(entrances)) {
      await runner.query(definition);
      await runner.query(`revoke all on function ${name} from public`);
      await runner.query(`grant execute on function ${name} to app`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(entrances)) await runner.query(`drop function if exists ${name}`);
    for (const [table, rules] of Object.entries(policies)) {
      for (const at of rules.keys()) await runner.query(`drop policy if exists ${table}_rows_${at + 1} on ${table}`);
      await runner.query(`alter table ${table} no force row level security`);
      await runner.query(`alter table ${table} disable row level security`);
    }
  }
}
