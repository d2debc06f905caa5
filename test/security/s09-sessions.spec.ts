import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import { record } from '../../tools/security/figures.js';
import type { Client } from '../support/client.js';
import { askAsOwner } from '../support/database.js';
import { address, ask, codeNow, enrol, type Entrance, giveRole, openEntrance, password, register, signIn, step, whoIs } from '../support/entrance.js';
import { mutate, type Outcome } from '../support/house.js';
import { addMember, addSession, asMember } from '../support/members.js';

jest.setTimeout(120_000);

let entrance: Entrance;
let administrator: Client;

beforeAll(async () => {
  entrance = await openEntrance();
  administrator = await entrance.client().signIn('administrator');
}, 60_000);

/** Streams that were open when their session ended, and the longest that one of them stayed. */
const streams = { ended: 0, slowestMs: 0 };

afterAll(async () => {
  record('S9', streams, streams.ended >= 3 && streams.slowestMs < 1_000);
  await entrance?.close();
});

/** Listens as a browser does; gives how long after `act` the stream was closed by the server, in milliseconds. */
async function closedAfter(client: Client, act: () => Promise<unknown>): Promise<number> {
  const response = await fetch(`${entrance.url}/live`, { headers: { cookie: client.cookieHeader(), accept: 'text/event-stream' } });
  expect(response.status).toBe(200);
  const reader = response.body?.getReader();
  if (!reader) throw new Error('no stream');
  await act();
  const began = performance.now();
  for (;;) {
    const { done } = await reader.read();
    if (!done) continue;
    const ms = performance.now() - began;
    streams.ended += 1;
    streams.slowestMs = Math.max(streams.slowestMs, Math.round(ms));
    return ms;
  }
}

const account = (name: string, input: object): Promise<Outcome> => mutate(administrator, name, 'Account', input, 'id');

describe('S9: a session', () => {
  it('gets an id that nobody could have planted, and the planted one opens nothing', async () => {
    const email = address();
    await register(entrance, email);
    const thief = await register(entrance, address());
    for (const planted of [randomBytes(32).toString('base64url'), thief.cookie('session') ?? '']) {
      const victim = entrance.client();
      victim.setCookie('session', planted);
      expect(await signIn(victim, email)).toMatchObject({ next: 'DONE' });
      expect(victim.cookie('session')).not.toBe(planted);
      const waiting = entrance.client();
      waiting.setCookie('session', planted);
      expect(await whoIs(waiting)).toBeNull();
    }
  });

  it('that was stolen ends when its owner signs out', async () => {
    const owner = await register(entrance, address());
    const stolen = owner.copy();
    expect(await whoIs(stolen)).not.toBeNull();
    await mutate(owner, 'signOut', 'Me', {}, 'accountId');
    expect(await whoIs(stolen)).toBeNull();
  });

  it('that was stolen is seen and ended by its owner, its stream included, within a second', async () => {
    const email = address();
    const owner = await register(entrance, email);
    const stolen = entrance.client();
    await signIn(stolen, email);
    const { sessions } = (await owner.ask<{ sessions: { id: string; current: boolean }[] }>('{ sessions { id current way agent } }')).data;
    expect(sessions.map(({ current }) => current).sort()).toEqual([false, true]);
    const id = sessions.find(({ current }) => !current)?.id ?? '';
    const stranger = await register(entrance, address());
    expect(await mutate(stranger, 'endSession', 'OwnSessions', { id }, 'others')).toMatchObject({ __typename: 'NotFound' });
    expect(await whoIs(stolen)).not.toBeNull();
    const ms = await closedAfter(stolen, () => mutate(owner, 'endSession', 'OwnSessions', { id }, 'others'));
    expect(ms).toBeLessThan(1_000);
    expect(await whoIs(stolen)).toBeNull();
    expect(await whoIs(owner)).not.toBeNull();
  });

  it.each([
    ['its account is closed', async (accountId: string) => account('disableAccount', { accountId })],
    ['a role is given', async (accountId: string) => account('grantRole', { accountId, role: 'approver', country: 'NG' })],
  ])('ends within a second when %s, on HTTP and on the stream', async (_, act) => {
    const { accountId } = await addMember(entrance.database);
    const client = await asMember(entrance.database, entrance.url, accountId);
    expect(await whoIs(client)).toBe(accountId);
    const ms = await closedAfter(client, async () => expect(await act(accountId)).toMatchObject({ __typename: 'Account' }));
    expect(ms).toBeLessThan(1_000);
    expect(await whoIs(client)).toBeNull();
  });

  it('ends when a role is taken, and a closed account lets nobody in', async () => {
    const email = address();
    const client = await register(entrance, email);
    const accountId = (await whoIs(client)) ?? '';
    const [grant] = await askAsOwner<{ id: string }>(entrance.database, `select id from account_grant where account_id = $1`, [accountId]);
    expect(await account('endGrant', { accountId, grantId: grant?.id })).toMatchObject({ __typename: 'Account' });
    expect(await whoIs(client)).toBeNull();
    await account('disableAccount', { accountId });
    expect(await signIn(entrance.client(), email)).toMatchObject({ rule: 'identity.rule.sign_in_failed' });
    await account('enableAccount', { accountId });
    expect(await signIn(entrance.client(), email)).toMatchObject({ next: 'DONE' });
  });

  it('ends after its idle time and after its longest time', async () => {
    for (const change of [`last_seen_at = now() - idle_seconds * interval '1 second'`, `expires_at = now()`]) {
      const client = await register(entrance, address());
      await askAsOwner(entrance.database, `update session set ${change} where account_id = $1`, [await whoIs(client)]);
      expect(await whoIs(client)).toBeNull();
    }
  });

  it('keeps its old id for requests on their way without the new rights, and not for long', async () => {
    const client = await register(entrance, address());
    const accountId = await whoIs(client);
    await askAsOwner(entrance.database, `update session set authenticated_at = now() - interval '1 hour' where account_id = $1`, [accountId]);
    const before = client.copy();
    await mutate(client, 'stepUp', 'SignInMethods', { password }, 'provedUntil');
    expect(await mutate(before, 'changePassword', 'SignInMethods', { password: 'een heel ander begin' }, 'email')).toMatchObject({
      rule: 'identity.rule.step_up',
    });
    const [row] = await askAsOwner<{ left: number }>(
      entrance.database,
      `select min(extract(epoch from expires_at - now()))::int as left from session where account_id = $1 and ended_at is null`,
      [accountId],
    );
    expect(row?.left).toBeLessThanOrEqual(10);
  });
});

describe('S9: a second factor', () => {
  it('is not skipped: with the first alone there is no session, and what waits is none', async () => {
    const email = address();
    const owner = await register(entrance, email);
    const accountId = await whoIs(owner);
    await enrol(owner);
    const sessions = () =>
      askAsOwner(
        entrance.database,
        `select 1 from session where account_id = $1 and ended_at is null and expires_at > now() + interval '10 seconds'`,
        [accountId],
      );
    const before = (await sessions()).length;
    const thief = entrance.client();
    expect(await signIn(thief, email)).toMatchObject({ next: 'SECOND_FACTOR', me: { accountId: null } });
    expect((await sessions()).length).toBe(before);
    expect(thief.cookie('session')).toBeUndefined();
    thief.setCookie('session', thief.cookie('sign-in') ?? '');
    expect(await whoIs(thief)).toBeNull();
    // Nor is a new generator put in the place of the old one.
    thief.setCookie('session', null);
    expect(await mutate(thief, 'beginSecondFactor', 'SecondFactorSetup', {}, 'secret')).toMatchObject({ rule: 'identity.rule.no_sign_in_waits' });
    expect(await mutate(thief, 'enableSecondFactor', 'RecoveryCodes', { code: '123456' }, 'codes')).toMatchObject({ __typename: 'Refused' });
    const stepped = await thief.ask(`mutation($input: StepUpInput!) { stepUp(input: $input) { __typename } }`, {
      input: { password, idempotencyKey: '7d6a3c52-6f0e-4f1e-9a52-0d4f6a1b2c3d' },
    });
    expect(stepped.errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('takes each code once, in whichever sign-in', async () => {
    const email = address();
    const { secret, codes } = await enrol(await register(entrance, email));
    const code = codeNow(secret, 1);
    for (const [used, rule] of [
      [code, 'identity.rule.code_wrong'],
      [codes[3], 'identity.rule.code_wrong'],
    ]) {
      const first = entrance.client();
      await signIn(first, email);
      const second = entrance.client();
      await signIn(second, email);
      expect(await step(first, 'confirmSecondFactor', { code: used })).toMatchObject({ next: 'DONE' });
      expect(await step(second, 'confirmSecondFactor', { code: used })).toMatchObject({ rule });
    }
  });

  it('is what a guarded role needs, however its session came about', async () => {
    const client = await register(entrance, address());
    const accountId = await giveRole(entrance, client, 'administrator');
    expect((await client.ask<{ me: { roles: { role: string }[] } }>('{ me { roles { role } } }')).data.me.roles.map(({ role }) => role)).toEqual([
      'expert',
    ]);
    expect((await client.ask('{ accounts(first: 1) { totalCount } }')).errors[0]?.extensions?.code).toBe('FORBIDDEN');
    const proved = entrance.client();
    proved.setCookie('session', (await addSession(entrance.database, accountId)).token);
    expect((await proved.ask('{ accounts(first: 1) { totalCount } }')).errors).toEqual([]);
  });
});

describe('S9: a link', () => {
  it('works once, the latest of two at once included', async () => {
    const email = address();
    await register(entrance, email, { password: null });
    await ask(entrance.client(), 'requestSignInLink', email);
    const token = await entrance.tokenOf(email, 2);
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => step(entrance.client(), 'signInByLink', { token })));
    expect(outcomes.filter(({ next }) => next === 'DONE')).toHaveLength(1);
    expect(outcomes.filter(({ rule }) => rule === 'identity.rule.link_over')).toHaveLength(3);
  });

  it('ends with a new password', async () => {
    const email = address();
    await register(entrance, email);
    await ask(entrance.client(), 'requestSignInLink', email);
    const link = await entrance.tokenOf(email, 2);
    await ask(entrance.client(), 'requestPasswordReset', email);
    expect(
      await step(entrance.client(), 'resetPassword', { token: await entrance.tokenOf(email, 3), password: 'een heel ander begin' }),
    ).toMatchObject({ next: 'DONE' });
    expect(await step(entrance.client(), 'signInByLink', { token: link })).toMatchObject({ rule: 'identity.rule.link_over' });
  });

  it('is good for its own purpose alone', async () => {
    const email = address();
    await register(entrance, email);
    await ask(entrance.client(), 'requestSignInLink', email);
    const token = await entrance.tokenOf(email, 2);
    for (const [name, input] of [
      ['resetPassword', { token, password: 'een heel ander begin' }],
      ['confirmRegistration', { token, displayName: 'X', role: 'expert' }],
      ['acceptInvitation', { token, displayName: 'X', password }],
    ] as const)
      expect(await step(entrance.client(), name, input)).toMatchObject({ rule: 'identity.rule.link_over' });
  });
});

describe('a cookie', () => {
  it('is bound to its host, out of reach of scripts, and sent by our own pages alone, wherever the pages are secure', async () => {
    const secure = await openEntrance({ PUBLIC_URL: 'https://match.example' });
    try {
      const response = await fetch(`${secure.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-requested-by': 'web' },
        body: JSON.stringify({
          query: `mutation { signInAsDemo(input: { role: "expert", idempotencyKey: "7d6a3c52-6f0e-4f1e-9a52-0d4f6a1b2c3d" }) { __typename } }`,
        }),
      });
      const [cookie, ...more] = response.headers.getSetCookie();
      expect(more).toEqual([]);
      expect(cookie).toMatch(/^__Host-session=[\w-]{43}; Max-Age=\d+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/);
    } finally {
      await secure.close();
    }
  });
});
