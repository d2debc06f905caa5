import { randomUUID } from 'node:crypto';
import { anonymous, systemActor, type Actor, type Grant } from '#platform/policy';
import { askAsOwner } from '../support/database.js';
import { addAccounts, type TestOrganisations } from '../support/accounts.js';
import { actorAs } from '../support/needs.js';
import { peopleStage, personInput, system, value, type PeopleStage } from '../support/people.js';

/**
 * Row-level security alone: every question goes straight to the tables, no policy of the schema in between. What each role may
 * see was written down by hand from the roles of the two programmes.
 */
let stage: PeopleStage;
let at: TestOrganisations;
const people: Record<string, string> = {};
const needs: Record<string, string> = {};

const named = (ids: Record<string, string>, rows: readonly { id: string }[]): string[] =>
  Object.entries(ids)
    .filter(([, id]) => rows.some((row) => row.id === id))
    .map(([name]) => name);
const seen = (actor: Actor, sql: string): Promise<{ id: string }[]> =>
  stage.db.read(actor, (manager) => manager.query(sql) as Promise<{ id: string }[]>);
const staff = (role: Grant['role'], programme: Grant['programme'], country: string | null = null) => actorAs(role, { programme, country });

beforeAll(async () => {
  stage = await peopleStage();
  at = await addAccounts(stage.database);
  const candidate = { active: true, relocation: true, preferredModes: [] };
  const make = async (name: string, over: Parameters<typeof personInput>[0]) => {
    people[name] = value(
      await stage.createPerson.execute(system, personInput({ name, consents: ['MATCHING', 'SHARE_WITH_ORGANISATIONS'], ...over })),
    ).id;
  };
  await make('expert of Nigeria', { linkCountries: ['NG'] });
  await make('expert of Senegal', { linkCountries: ['SN'] });
  await make('candidate in Nigeria', { residenceCountry: 'NG', linkCountries: [], expertProfile: undefined as never, candidateProfile: candidate });
  await make('candidate of Senegal', {
    residenceCountry: 'FR',
    linkCountries: ['SN'],
    expertProfile: undefined as never,
    candidateProfile: candidate,
  });
  const need = async (name: string, kind: string, programme: string, country: string, state: string) => {
    needs[name] = randomUUID();
    const organisation = kind === 'VACANCY' ? at.employer : at.host;
    await askAsOwner(
      stage.database,
      `insert into need (id, version, kind, programme, organisation_id, state, title, summary, language, country, mode, positions)
       values ($1, 1, $2, $3, $4, $5, $6, '', 'en', $7, 'VIRTUAL', 1)`,
      [needs[name], kind, programme, organisation, state, name, country],
    );
  };
  await need('terms for Nigeria', 'TERMS_OF_REFERENCE', 'CD4D2', 'NG', 'SUBMITTED');
  await need('terms for Senegal', 'TERMS_OF_REFERENCE', 'CD4D2', 'SN', 'SUBMITTED');
  await need('draft for Nigeria', 'TERMS_OF_REFERENCE', 'CD4D2', 'NG', 'DRAFT');
  await need('vacancy', 'VACANCY', 'MATCH', 'NL', 'SUBMITTED');
  await need('draft vacancy', 'VACANCY', 'MATCH', 'NL', 'DRAFT');
  const nominate = (needName: string, person: string, programme: string, organisation: string) =>
    askAsOwner(
      stage.database,
      `insert into nomination (need_id, person_id, person_code, programme, organisation_id, state) values ($1, $2, 'CODE', $3, $4, 'SHORTLISTED')`,
      [needs[needName], people[person], programme, organisation],
    );
  await nominate('terms for Nigeria', 'expert of Nigeria', 'CD4D2', at.host);
  await nominate('terms for Senegal', 'expert of Senegal', 'CD4D2', at.host);
  await nominate('vacancy', 'candidate in Nigeria', 'MATCH', at.employer);
  await nominate('vacancy', 'candidate of Senegal', 'MATCH', at.employer);
});

afterAll(() => stage?.close());

const experts = ['expert of Nigeria', 'expert of Senegal'];
const candidates = ['candidate in Nigeria', 'candidate of Senegal'];
const terms = ['terms for Nigeria', 'terms for Senegal', 'draft for Nigeria'];

describe('the rows that a role sees', () => {
  it.each<[string, () => Actor, string[], string[], string[]]>([
    ['an officer of CD4D2', () => staff('programme_officer', 'CD4D2'), experts, terms, experts],
    ['an officer of MATCH', () => staff('programme_officer', 'MATCH'), candidates, ['vacancy', 'draft vacancy'], candidates],
    [
      'an officer of CD4D2 for Nigeria',
      () => staff('programme_officer', 'CD4D2', 'NG'),
      ['expert of Nigeria'],
      ['terms for Nigeria', 'draft for Nigeria'],
      ['expert of Nigeria'],
    ],
    [
      'an officer of MATCH for Nigeria',
      () => staff('programme_officer', 'MATCH', 'NG'),
      ['candidate in Nigeria'],
      ['vacancy', 'draft vacancy'],
      ['candidate in Nigeria'],
    ],
    [
      'an officer of MATCH for Senegal',
      () => staff('programme_officer', 'MATCH', 'SN'),
      ['candidate of Senegal'],
      ['vacancy', 'draft vacancy'],
      ['candidate of Senegal'],
    ],
    ['a partner officer', () => staff('partner_officer', 'MATCH'), candidates, ['vacancy'], []],
    ['an approver', () => staff('approver', 'CD4D2'), [], ['terms for Nigeria', 'terms for Senegal'], []],
    ['an approver for Senegal', () => staff('approver', 'CD4D2', 'SN'), [], ['terms for Senegal'], []],
    ['a host', () => actorAs('host_member', { organisationId: at.host }), [], terms, []],
    ['an administrator', () => staff('administrator', null), [], [], []],
    ['a donor', () => staff('donor', null), [], [], []],
    ['a visitor', () => anonymous('en', 'spec'), [], [], []],
    ['the service in MATCH', () => systemActor('spec', 'MATCH'), candidates, ['vacancy', 'draft vacancy'], candidates],
  ])('%s', async (_name, who, persons, asked, nominated) => {
    const actor = who();
    expect(named(people, await seen(actor, 'select id from person'))).toEqual(persons);
    expect(named(needs, await seen(actor, 'select id from need'))).toEqual(asked);
    expect(named(people, await seen(actor, 'select person_id as id from nomination'))).toEqual(nominated);
  });

  it('adds up over grants, each with its own scope', async () => {
    const both = staff('programme_officer', 'CD4D2', 'SN');
    const actor = { ...both, grants: [...both.grants, ...staff('approver', 'CD4D2', 'NG').grants] };
    expect(named(people, await seen(actor, 'select id from person'))).toEqual(['expert of Senegal']);
    expect(named(needs, await seen(actor, 'select id from need'))).toEqual(['terms for Nigeria', 'terms for Senegal']);
  });

  it('keeps sections and consents with their person', async () => {
    for (const table of ['person_skill', 'person_occupation', 'consent'])
      expect(named(people, await seen(staff('programme_officer', 'CD4D2', 'NG'), `select distinct person_id as id from ${table}`))).toEqual([
        'expert of Nigeria',
      ]);
  });

  it('lets an officer of one country write down no one of another', async () => {
    const narrowed = staff('programme_officer', 'CD4D2', 'NG');
    expect(await stage.createPerson.execute(narrowed, personInput({ linkCountries: ['SN'] }))).toMatchObject({
      ok: false,
      error: { rule: 'people.rule.person_of_your_country' },
    });
    const { id } = value(await stage.createPerson.execute(narrowed, personInput({ linkCountries: ['NG'] })));
    expect(await stage.update(narrowed, id, 1, { linkCountries: ['SN'] })).toMatchObject({
      ok: false,
      error: { rule: 'people.rule.person_of_your_country' },
    });
    await askAsOwner(stage.database, `update person set programmes = '{}' where id = $1`, [id]);
  });
});

describe('tables without a person', () => {
  const roles = ['programme_officer', 'approver', 'host_member', 'expert'] as const;
  const closed = ['account', 'account_grant', 'session', 'audit_event', 'organisation_member', 'idempotency_key', 'task', 'fact'];

  it.each(closed)('%s shows nothing to a connection that says nothing, though there are rows', async (table) => {
    if (table === 'session')
      await askAsOwner(
        stage.database,
        `insert into session (token_hash, account_id, expires_at) select '\\x01', id, now() + interval '1 hour' from account where demo_role = 'expert'`,
      );
    if (table === 'organisation_member')
      await askAsOwner(
        stage.database,
        `insert into organisation_member (organisation_id, account_id) select $1, id from account where demo_role = 'host_member'`,
        [at.host],
      );
    if (table === 'task') await askAsOwner(stage.database, `insert into task (kind) values ('spec.none')`);
    expect(await askAsOwner(stage.database, `select 1 from ${table} limit 1`)).toHaveLength(1);
    expect(await stage.db.source.query(`select 1 from ${table}`)).toEqual([]);
    // Officers read names of staff and members; that is asked below.
    const strangers = ['account', 'organisation_member'].includes(table) ? (['approver', 'host_member', 'expert'] as const) : roles;
    for (const role of strangers) expect([role, (await seen(actorAs(role), `select 1 as id from ${table}`)).length]).toEqual([role, 0]);
  });

  it.each([
    'account',
    'account_grant',
    'session',
    'audit_event',
    'organisation_member',
    'idempotency_key',
    'task',
    'fact',
    'person',
    'need',
    'match',
    'nomination',
  ])('%s binds its owner as well', async (table) => {
    expect(
      await askAsOwner(stage.database, `select relrowsecurity and relforcerowsecurity as forced from pg_class where relname = $1`, [table]),
    ).toEqual([{ forced: true }]);
  });

  it('shows an account to itself, and names of working accounts to officers', async () => {
    const [own] = await askAsOwner<{ id: string }>(stage.database, `select id from account where demo_role = 'expert'`);
    const expert = actorAs('expert', {}, { accountId: own?.id ?? null });
    expect(await seen(expert, 'select id from account')).toEqual([own]);
    expect(await seen(expert, 'select account_id as id from account_grant')).toEqual([own]);
    const roles = await stage.db.read(staff('programme_officer', 'CD4D2'), (manager) => manager.query('select demo_role from account order by 1'));
    expect((roles as { demo_role: string }[]).map(({ demo_role: role }) => role)).toEqual(
      ['administrator', 'approver', 'employer_member', 'host_member', 'partner_officer', 'programme_officer_cd4d2', 'programme_officer_match'].sort(),
    );
    expect(await seen(staff('approver', 'CD4D2'), 'select id from account')).toEqual([]);
  });

  it('lets a visitor become an expert and nothing more', async () => {
    const create = (grants: object[]) =>
      stage.db.source.query(`select app_create_account('Visitor', null, $1) as id`, [JSON.stringify(grants)]) as Promise<{ id: string }[]>;
    expect((await create([{ role: 'expert', programme: 'CD4D2' }]))[0]?.id).toBeTruthy();
    await expect(create([{ role: 'programme_officer', programme: 'CD4D2' }])).rejects.toThrow(/not for a visitor/);
    await expect(create([{ role: 'host_member', organisationId: at.host }])).rejects.toThrow(/not for a visitor/);
    await expect(stage.db.source.query(`insert into account (display_name) values ('Straight')`)).rejects.toThrow(/row-level security/);
    await expect(
      stage.db.source.query(`insert into session (token_hash, account_id, expires_at) select '\\x02', $1, now()`, [randomUUID()]),
    ).rejects.toThrow(/row-level security/);
  });

  it('counts a grant between its days alone', async () => {
    const token = Buffer.alloc(32, 7);
    const grant = `(account_id, role, programme, valid_from, valid_to) values`;
    const [account] = await askAsOwner<{ id: string }>(stage.database, `insert into account (display_name) values ('Dated') returning id`);
    await askAsOwner(
      stage.database,
      `insert into account_grant ${grant} ($1, 'approver', 'CD4D2', now() - interval '2 days', now() - interval '1 second'),
        ($1, 'donor', null, now() - interval '1 day', null), ($1, 'administrator', null, now() + interval '1 day', null)`,
      [account?.id],
    );
    await askAsOwner(stage.database, `insert into session (token_hash, account_id, expires_at) values ($1, $2, now() + interval '1 hour')`, [
      token,
      account?.id,
    ]);
    const rows = (await stage.db.source.query(`select role from app_session_account($1)`, [token])) as { role: string }[];
    expect(rows).toEqual([{ role: 'donor' }]);
  });

  it('fixes the search path of each function that lends its eyes', async () => {
    const rows = await askAsOwner<{ name: string; path: string[] | null }>(
      stage.database,
      `select proname as name, proconfig as path from pg_proc where prosecdef and pronamespace = 'public'::regnamespace order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['app_add_task', 'app_create_account', 'app_open_demo_session', 'app_session_account']),
    );
    // With pg_temp named last, a table that a caller makes for the session is never taken for one of ours.
    for (const { name, path } of rows) expect(`${name} ${String(path)}`).toMatch(/^\w+ search_path=pg_catalog, public(, pg_temp)?$/);
  });
});

describe('proposals of weights', () => {
  it('are for the office of the programme and administrators', async () => {
    const officer = staff('programme_officer', 'CD4D2');
    await askAsOwner(stage.database, `insert into account (id, display_name) values ($1, 'Proposer')`, [officer.accountId]);
    await stage.db.write(officer, { operation: 'spec.propose' }, async (write) => {
      await write.manager.query(
        `insert into weight_sheet_proposal (programme, need_kind, view, weights, valid_from, reason, proposed_by)
         values ('CD4D2', 'TERMS_OF_REFERENCE', 'need', '{}', '2027-01-01', 'Try', $1)`,
        [officer.accountId],
      );
      write.audit({ action: 'spec.proposed', subjectType: 'spec', subjectId: 'x' });
      return { ok: true, value: null };
    });
    const count = async (actor: Actor) => (await seen(actor, 'select id from weight_sheet_proposal')).length;
    expect(await count(officer)).toBe(1);
    expect(await count(staff('administrator', null))).toBe(1);
    for (const actor of [
      staff('programme_officer', 'MATCH'),
      staff('approver', 'CD4D2'),
      actorAs('expert'),
      actorAs('host_member', { organisationId: at.host }),
    ])
      expect(await count(actor)).toBe(0);
  });
});
