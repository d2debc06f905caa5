import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { askAsOwner } from '../support/database.js';
import { address, ask, codeNow, enrol, type Entrance, giveRole, openEntrance, password, register, signIn, step, whoIs } from '../support/entrance.js';
import { mutate } from '../support/house.js';
import { until } from '../support/processes.js';

jest.setTimeout(120_000);

let entrance: Entrance;

beforeAll(async () => {
  entrance = await openEntrance();
}, 60_000);

afterAll(() => entrance?.close());

describe('a registration', () => {
  it('makes the account by the letter’s link alone, as an expert of CD4D2 or a candidate of MATCH', async () => {
    const email = address();
    const client = await register(entrance, email);
    const { me } = (await client.ask<{ me: object }>('{ me { displayName roles { role programme country organisationId } } }')).data;
    expect(me).toEqual({ displayName: 'Ama Mensah', roles: [{ role: 'expert', programme: 'CD4D2', country: null, organisationId: null }] });
    expect(entrance.letters(email)).toHaveLength(1);
    const again = entrance.client();
    expect(await signIn(again, email.toUpperCase())).toMatchObject({ next: 'DONE' });
    expect(await whoIs(again)).toBe(await whoIs(client));
  });

  it('takes no role but these two, and names all problems', async () => {
    const email = address();
    const client = entrance.client();
    await ask(client, 'register', email);
    const token = await entrance.tokenOf(email);
    const outcome = await step(client, 'confirmRegistration', { token, displayName: ' ', role: 'administrator', password });
    expect(outcome.problems?.map(({ field, rule }) => [field, rule])).toEqual([
      ['displayName', 'rule.required'],
      ['role', 'rule.unknown_code'],
    ]);
    const short = await step(client, 'confirmRegistration', { token, displayName: 'A', role: 'expert', password: 'kort' });
    expect(short.problems).toMatchObject([{ field: 'password', rule: 'identity.rule.password_short' }]);
    const common = await step(client, 'confirmRegistration', { token, displayName: 'A', role: 'expert', password: 'Password123456' });
    expect(common.problems).toMatchObject([{ field: 'password', rule: 'identity.rule.password_common' }]);
    expect(await step(client, 'confirmRegistration', { token, displayName: 'A', role: 'candidate', password: null })).toMatchObject({ next: 'DONE' });
  });

  it('with an address that has an account tells its owner, and changes nothing', async () => {
    const email = address();
    await register(entrance, email);
    await ask(entrance.client(), 'register', email);
    const second = await until('the second letter', async () => entrance.letters(email)[1]);
    expect(second.subject).toBe('You have an account already');
    expect(second.text).not.toMatch(/#[\w-]{43}/);
  });

  it('keeps addresses sealed, and passwords and tokens as hashes', async () => {
    const email = address('geheim');
    await register(entrance, email);
    for (const table of [
      'account',
      'account_credential',
      'one_time_token',
      'session',
      'letter',
      'letter_request',
      'task',
      'idempotency_key',
      'audit_event',
      'rate_limit',
    ]) {
      const rows = await askAsOwner<{ row: string }>(
        entrance.database,
        `select t::text || coalesce(encode(convert_to(t::text, 'utf8'), 'escape'), '') as row from ${table} t`,
      );
      expect([table, rows.filter(({ row }) => row.includes(email) || row.includes(password)).length]).toEqual([table, 0]);
    }
  });
});

describe('signing in by link', () => {
  it('works for experts and candidates, once', async () => {
    const email = address();
    await register(entrance, email, { password: null });
    const client = entrance.client();
    await ask(client, 'requestSignInLink', email);
    const token = await entrance.tokenOf(email, 2);
    expect(await step(client, 'signInByLink', { token })).toMatchObject({ next: 'DONE' });
    expect(await step(entrance.client(), 'signInByLink', { token })).toMatchObject({ __typename: 'Refused', rule: 'identity.rule.link_over' });
  });

  it('sends members of organisations to their password', async () => {
    const email = address();
    const client = await register(entrance, email);
    await giveRole(entrance, client, 'host_member', { programme: 'CD4D2', organisationId: entrance.at.host });
    await ask(entrance.client(), 'requestSignInLink', email);
    const letter = await until('the letter', async () => entrance.letters(email)[1]);
    expect(letter.subject).toBe('Sign in with your password');
    expect(letter.text).not.toMatch(/#[\w-]{43}/);
  });
});

describe('a new password', () => {
  it('comes by letter, ends every session and tells the owner', async () => {
    const email = address();
    const before = await register(entrance, email);
    const client = entrance.client(undefined, 'nl');
    await ask(client, 'requestPasswordReset', email);
    const token = await entrance.tokenOf(email, 2);
    expect(await step(client, 'resetPassword', { token, password: 'password1234' })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await step(client, 'resetPassword', { token, password: 'een heel ander begin' })).toMatchObject({ next: 'DONE' });
    expect(await whoIs(before)).toBeNull();
    expect(await signIn(entrance.client(), email)).toMatchObject({ rule: 'identity.rule.sign_in_failed' });
    expect(await signIn(entrance.client(), email, 'een heel ander begin')).toMatchObject({ next: 'DONE' });
    expect(await step(entrance.client(), 'resetPassword', { token, password: 'nog een ander woord' })).toMatchObject({
      rule: 'identity.rule.link_over',
    });
    expect((await until('the letter', async () => entrance.letters(email)[2])).subject).toBe('Uw wachtwoord is gewijzigd');
  });

  it('is set by the signed-in who have just proved who they are', async () => {
    const email = address();
    const client = await register(entrance, email);
    const other = entrance.client();
    await signIn(other, email);
    const set = (word: string) => mutate(client, 'changePassword', 'SignInMethods', { password: word }, 'hasPassword');
    await askAsOwner(entrance.database, `update session set authenticated_at = now() - interval '6 minutes'`);
    expect(await set('een heel ander begin')).toMatchObject({ rule: 'identity.rule.step_up' });
    const prove = (word: string) => mutate(client, 'stepUp', 'SignInMethods', { password: word }, 'provedUntil');
    expect(await prove('iets anders dan dat')).toMatchObject({ rule: 'identity.rule.sign_in_failed' });
    const old = client.cookie('session');
    expect(await prove(password)).toMatchObject({ __typename: 'SignInMethods' });
    expect(client.cookie('session')).not.toBe(old);
    expect(await set('een heel ander begin')).toMatchObject({ __typename: 'SignInMethods' });
    expect(await whoIs(other)).toBeNull();
    expect(await whoIs(client)).not.toBeNull();
  });
});

describe('a second factor', () => {
  it('is asked for once it is set up, after a password and after a link', async () => {
    const email = address();
    const client = await register(entrance, email);
    const { secret, codes } = await enrol(client);
    expect(codes).toHaveLength(10);
    const byPassword = entrance.client();
    expect(await signIn(byPassword, email)).toMatchObject({ next: 'SECOND_FACTOR' });
    expect(await whoIs(byPassword)).toBeNull();
    expect((await byPassword.ask<{ pendingSignIn: object }>('{ pendingSignIn { next } }')).data.pendingSignIn).toEqual({ next: 'SECOND_FACTOR' });
    expect(await step(byPassword, 'confirmSecondFactor', { code: '000000' })).toMatchObject({ rule: 'identity.rule.code_wrong' });
    expect(await step(byPassword, 'confirmSecondFactor', { code: codeNow(secret, 1) })).toMatchObject({ next: 'DONE' });
    await ask(entrance.client(), 'requestSignInLink', email);
    const byLink = entrance.client();
    expect(await step(byLink, 'signInByLink', { token: await entrance.tokenOf(email, 3) })).toMatchObject({ next: 'SECOND_FACTOR' });
    expect(await step(byLink, 'confirmSecondFactor', { code: codes[0] })).toMatchObject({ next: 'DONE' });
  });

  it('has to be set up by staff before anything else, and cannot be removed by them', async () => {
    const email = address();
    const accountId = await giveRole(entrance, await register(entrance, email), 'programme_officer', { programme: 'CD4D2' });
    const client = entrance.client();
    expect(await signIn(client, email)).toMatchObject({ next: 'ENROL_SECOND_FACTOR' });
    expect(await whoIs(client)).toBeNull();
    await enrol(client);
    expect(await whoIs(client)).toBe(accountId);
    expect(await mutate(client, 'removeSecondFactor', 'SignInMethods', {}, 'secondFactor')).toMatchObject({
      rule: 'identity.rule.second_factor_needed',
    });
    const [session] = await askAsOwner<{ idle: number; left: number }>(
      entrance.database,
      `select idle_seconds as idle, extract(epoch from expires_at - now())::int as left from session where account_id = $1 and second_factor order by created_at desc limit 1`,
      [accountId],
    );
    expect(session?.idle).toBe(1_800);
    expect(session?.left).toBeGreaterThan(12 * 3_600 - 60);
    expect(session?.left).toBeLessThanOrEqual(12 * 3_600);
  });

  it('can be removed by others after proving who they are, and its codes renewed', async () => {
    const client = await register(entrance, address());
    const { codes } = await enrol(client);
    const renewed = (await mutate(client, 'renewRecoveryCodes', 'RecoveryCodes', {}, 'codes')) as unknown as { codes: string[] };
    expect(renewed.codes).toHaveLength(10);
    expect(renewed.codes.filter((code) => codes.includes(code))).toEqual([]);
    expect(await mutate(client, 'removeSecondFactor', 'SignInMethods', {}, 'secondFactor')).toMatchObject({
      __typename: 'SignInMethods',
      secondFactor: false,
    });
  });
});

describe('an invitation', () => {
  const invite = (client: ReturnType<Entrance['client']>, input: object) => mutate(client, 'invite', 'Invitation', input, 'id state email');

  it('is made within the inviter’s own scope alone', async () => {
    const host = await entrance.client().signIn('host_member');
    const offer = { email: address(), role: 'host_member', programme: 'CD4D2' };
    expect(await invite(host, { ...offer, organisationId: entrance.at.host })).toMatchObject({
      __typename: 'Invitation',
      state: 'OPEN',
      email: offer.email,
    });
    expect(await invite(host, { ...offer, organisationId: randomUUID() })).toMatchObject({ rule: 'identity.rule.may_not_offer' });
    expect(await invite(host, { email: offer.email, role: 'administrator' })).toMatchObject({ rule: 'identity.rule.may_not_offer' });
    expect(await invite(await entrance.client().signIn('expert'), { ...offer, organisationId: entrance.at.host })).toMatchObject({
      __typename: 'Refused',
    });
    expect(await invite(host, { ...offer, programme: null })).toMatchObject({ __typename: 'InvalidInput' });
  });

  it('makes an account for whoever reads the mailbox, with the offered role and no other', async () => {
    const email = address('gast');
    const host = await entrance.client().signIn('host_member');
    await invite(host, { email, role: 'host_member', programme: 'CD4D2', organisationId: entrance.at.host });
    const token = await entrance.tokenOf(email);
    const guest = entrance.client();
    const shown = await guest.ask<{ invitationOffer: object }>(
      `query($token: String!) { invitationOffer(token: $token) { email hasAccount signedIn passwordNeeded organisationName offer { role } } }`,
      { token },
    );
    expect(shown.data.invitationOffer).toEqual({
      email,
      hasAccount: false,
      signedIn: false,
      passwordNeeded: true,
      organisationName: 'Teaching hospital of the spec',
      offer: { role: 'host_member' },
    });
    expect((await step(guest, 'acceptInvitation', { token })).problems?.map(({ field }) => field)).toEqual(['displayName', 'password']);
    expect(await step(guest, 'acceptInvitation', { token, displayName: 'Guest', password })).toMatchObject({
      next: 'DONE',
      me: { roles: [{ role: 'host_member', programme: 'CD4D2', country: null, organisationId: entrance.at.host }] },
    });
    expect(await step(entrance.client(), 'acceptInvitation', { token, displayName: 'Thief', password })).toMatchObject({
      rule: 'identity.rule.link_over',
    });
  });

  it('adds a role to an account that is signed in to the invited address, and to no other', async () => {
    const email = address();
    const owner = await register(entrance, email);
    await invite(await entrance.client().signIn('host_member'), { email, role: 'host_member', programme: 'CD4D2', organisationId: entrance.at.host });
    const token = await entrance.tokenOf(email, 2);
    const stranger = await register(entrance, address());
    for (const client of [stranger, entrance.client()])
      expect(await step(client, 'acceptInvitation', { token, displayName: 'X', password })).toMatchObject({ rule: 'identity.rule.sign_in_first' });
    const elsewhere = entrance.client();
    await signIn(elsewhere, email);
    const outcome = await step(owner, 'acceptInvitation', { token });
    expect(outcome).toMatchObject({ next: 'DONE', me: { roles: [{ role: 'expert' }, { role: 'host_member' }] } });
    expect(await whoIs(elsewhere)).toBeNull();
  });

  it('asks staff for a second factor before the role counts', async () => {
    const email = address();
    await invite(await entrance.client().signIn('administrator'), { email, role: 'approver', country: 'SN' });
    const client = entrance.client();
    expect(await step(client, 'acceptInvitation', { token: await entrance.tokenOf(email), displayName: 'New approver', password })).toMatchObject({
      next: 'ENROL_SECOND_FACTOR',
    });
    expect(await whoIs(client)).toBeNull();
    await enrol(client);
    const { me } = (await client.ask<{ me: { roles: object[] } }>('{ me { roles { role country } } }')).data;
    expect(me.roles).toEqual([{ role: 'approver', country: 'SN' }]);
  });

  it('can be taken back by the one who made it', async () => {
    const email = address();
    const host = await entrance.client().signIn('host_member');
    const made = await invite(host, { email, role: 'host_member', programme: 'CD4D2', organisationId: entrance.at.host });
    const revoke = (client: ReturnType<Entrance['client']>) => mutate(client, 'revokeInvitation', 'Invitation', { id: made.id }, 'state');
    expect(await revoke(await entrance.client().signIn('employer_member'))).toMatchObject({ __typename: 'NotFound' });
    expect(await revoke(host)).toMatchObject({ state: 'REVOKED' });
    expect(await revoke(host)).toMatchObject({ rule: 'identity.rule.invitation_done' });
    expect(await step(entrance.client(), 'acceptInvitation', { token: await entrance.tokenOf(email), displayName: 'X', password })).toMatchObject({
      rule: 'identity.rule.link_over',
    });
  });
});

describe('a document', () => {
  it('has one sign-in step at most, under whatever alias or fragment', async () => {
    const client = entrance.client();
    const input = (n: number) => `{ email: "a${n}@example.org", password: "x", idempotencyKey: "${randomUUID()}" }`;
    const many = await client.ask(`mutation { a: signIn(input: ${input(1)}) { __typename } b: signIn(input: ${input(2)}) { __typename } }`);
    expect([many.status, many.errors[0]?.extensions?.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    const hidden = await client.ask(
      `mutation { ...F ... on Mutation { b: stepUp(input: { password: "x", idempotencyKey: "${randomUUID()}" }) { __typename } } }
       fragment F on Mutation { a: signIn(input: ${input(3)}) { __typename } }`,
    );
    expect(hidden.status).toBe(400);
  });
});
