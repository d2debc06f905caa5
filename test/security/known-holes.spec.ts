import { jest } from '@jest/globals';
import { askAsOwner } from '../support/database.js';
import { address, ask, enrol, type Entrance, openEntrance, password, register, signIn, step, whoIs } from '../support/entrance.js';
import { mutate } from '../support/house.js';
import { addMember } from '../support/members.js';
import { mutationsOf } from '../support/mutations.js';

jest.setTimeout(120_000);

// Three holes that a widely used accounts framework had (docs/adr/0002-own-session-layer.md), tried on ours.

let entrance: Entrance;

beforeAll(async () => {
  entrance = await openEntrance();
}, 60_000);

afterAll(() => entrance?.close());

describe('taking over an account by naming it (as CVE-2025-61928: keys made for whoever a request named)', () => {
  const state = (accountId: string) =>
    askAsOwner(
      entrance.database,
      `select a.disabled_at, c.password_hash, c.totp_enabled_at, (select count(*) from session s where s.account_id = a.id) as sessions,
              (select string_agg(role, ',' order by role) from account_grant g where g.account_id = a.id and g.valid_to is null) as roles
         from account a left join account_credential c on c.account_id = a.id where a.id = $1`,
      [accountId],
    );

  it('has no input to begin with: what is one’s own is found by the session alone', async () => {
    const shapes = await mutationsOf(await entrance.client().signIn('administrator'));
    const naming = shapes.filter(({ input }) => input.some((field) => /^(accountId|userId|account|user)\b/.test(field))).map(({ name }) => name);
    expect(naming.sort()).toEqual(['disableAccount', 'enableAccount', 'endGrant', 'grantRole']);
  });

  it('changes nothing for visitors, members, or staff who are no administrators', async () => {
    const victim = await addMember(entrance.database);
    const before = await state(victim.accountId);
    const { accountId, grantId } = victim;
    const others = [entrance.client(), await register(entrance, address()), await entrance.client().signIn('programme_officer_cd4d2')];
    for (const client of others)
      for (const [name, input] of [
        ['disableAccount', { accountId }],
        ['enableAccount', { accountId }],
        ['grantRole', { accountId, role: 'expert', programme: 'CD4D2' }],
        ['endGrant', { accountId, grantId }],
      ] as const)
        await expect(mutate(client, name, 'Account', input, 'id')).rejects.toThrow(/UNAUTHENTICATED|FORBIDDEN/);
    expect(await state(accountId)).toEqual(before);
  });

  it('does not work by sending fields that are not asked for', async () => {
    const victim = await addMember(entrance.database);
    const thief = await register(entrance, address());
    for (const extra of ['accountId', 'userId']) {
      const answer = await thief.ask(`mutation($input: ChangePasswordInput!) { changePassword(input: $input) { __typename } }`, {
        input: { password: 'een heel ander begin', idempotencyKey: '7d6a3c52-6f0e-4f1e-9a52-0d4f6a1b2c3d', [extra]: victim.accountId },
      });
      expect(answer.status).toBe(400);
      expect(answer.errors[0]?.message).toContain(extra);
    }
  });

  it('gives an administrator no way to their own account', async () => {
    const administrator = await entrance.client().signIn('administrator');
    const accountId = await whoIs(administrator);
    expect(await mutate(administrator, 'grantRole', 'Account', { accountId, role: 'approver' }, 'id')).toMatchObject({
      rule: 'identity.rule.not_yourself',
    });
  });
});

describe('passing the second factor by a session kept from before it (as GHSA-xg6x-h9c9-2m83)', () => {
  it('leaves no session behind that the second factor has not seen', async () => {
    const email = address();
    const owner = await register(entrance, email);
    const earlier = entrance.client();
    await signIn(earlier, email);
    await enrol(owner);
    // Sessions from before the generator was in force are over, and the first factor alone makes none.
    expect(await whoIs(earlier)).toBeNull();
    const accountId = await whoIs(owner);
    const client = entrance.client();
    expect(await signIn(client, email)).toMatchObject({ next: 'SECOND_FACTOR' });
    for (let at = 0; at < 3; at += 1) expect(await whoIs(client)).toBeNull();
    const rows = await askAsOwner<{ second: boolean }>(
      entrance.database,
      `select second_factor as second from session where account_id = $1 and ended_at is null and expires_at > now() + interval '10 seconds'`,
      [accountId],
    );
    expect(rows).toEqual([{ second: true }]);
  });
});

describe('preparing an account for somebody else’s address (as GHSA-qq9h-g4jm-xgf3)', () => {
  it('does not work: there is no account before its address is confirmed, and nothing of what was typed before', async () => {
    const email = address('victim');
    const thief = entrance.client();
    await ask(thief, 'register', email);
    const accounts = () => askAsOwner<{ n: number }>(entrance.database, `select count(*)::int as n from account_credential`);
    const [before] = await accounts();
    // The letter is in the victim's box; the thief can neither sign in nor have a link sent elsewhere.
    const token = await entrance.tokenOf(email);
    expect(await signIn(thief, email)).toMatchObject({ rule: 'identity.rule.sign_in_failed' });
    expect(await accounts()).toEqual([before]);
    // The victim asks for a link instead of using the letter: an address without an account gets none.
    const victim = entrance.client();
    await ask(victim, 'requestSignInLink', email);
    expect(
      await step(victim, 'confirmRegistration', { token, displayName: 'Victim', role: 'expert', password: 'een heel ander begin' }),
    ).toMatchObject({ next: 'DONE' });
    expect(entrance.letters(email)).toHaveLength(1);
    expect(await signIn(thief, email, password)).toMatchObject({ rule: 'identity.rule.sign_in_failed' });
    expect(await whoIs(thief)).toBeNull();
    expect(await whoIs(victim)).not.toBeNull();
  });

  it('nor by a second letter: the link that is used first makes the account, the other one is worth nothing', async () => {
    const email = address('victim');
    await ask(entrance.client(), 'register', email);
    await ask(entrance.client(), 'register', email);
    const [one, two] = [await entrance.tokenOf(email, 1), await entrance.tokenOf(email, 2)];
    expect(await step(entrance.client(), 'confirmRegistration', { token: one, displayName: 'Victim', role: 'expert', password })).toMatchObject({
      next: 'DONE',
    });
    expect(
      await step(entrance.client(), 'confirmRegistration', { token: two, displayName: 'Thief', role: 'expert', password: 'een heel ander begin' }),
    ).toMatchObject({
      rule: 'identity.rule.link_over',
    });
    expect(await signIn(entrance.client(), email)).toMatchObject({ next: 'DONE' });
  });
});
