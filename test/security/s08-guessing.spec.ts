import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { record } from '../../tools/security/figures.js';
import { Client } from '../support/client.js';
import { askAsOwner } from '../support/database.js';
import { address, ask, codeNow, enrol, type Entrance, openEntrance, password, register, signIn, step } from '../support/entrance.js';

jest.setTimeout(120_000);

let entrance: Entrance;

beforeAll(async () => {
  entrance = await openEntrance();
}, 60_000);

/** Guesses that were really compared in an hour, by what was guessed. */
const real: Record<string, number> = {};

afterAll(async () => {
  record('S8', real, Object.keys(real).length === 2 && Object.values(real).every((count) => count >= 3 && count <= 10));
  await entrance?.close();
});

/** Lets a window pass, as the clock would. */
const pass = (seconds: number): Promise<object[]> =>
  askAsOwner(entrance.database, `update rate_limit set expire = 1 where key like '%-' || $1 || ':%'`, [String(seconds)]);

/** Guesses for an hour without a break, through `attempt`; gives how many were really compared. */
async function guessForAnHour(attempt: (at: number) => Promise<{ rule?: string }>, wrong: string): Promise<number> {
  let real = 0;
  for (let minute = 0; minute < 60; minute += 1) {
    await pass(60);
    if (minute % 15 === 0) await pass(900);
    for (let at = 0; at < 4; at += 1) {
      const { rule } = await attempt(minute * 4 + at);
      if (rule === wrong) real += 1;
      else expect(rule).toBe('identity.rule.too_many_tries');
    }
  }
  return real;
}

describe('S8: guessing', () => {
  it('a password, from 200 networks and for an hour, comes to ten guesses at most, and the owner gets in meanwhile', async () => {
    const email = address();
    const home = await register(entrance, email);
    // The owner's browser has signed in with the password before.
    const known = entrance.client();
    await signIn(known, email);
    const count = await guessForAnHour(
      (at) => signIn(entrance.client(`10.77.${at % 200}.1`), email, `guess number ${at} of many`),
      'identity.rule.sign_in_failed',
    );
    real['passwords'] = count;
    expect(count).toBeLessThanOrEqual(10);
    expect(count).toBeGreaterThanOrEqual(3);
    // A right guess is turned away like a wrong one: the answer is no oracle.
    expect(await signIn(entrance.client(), email)).toMatchObject({ rule: 'identity.rule.too_many_tries' });
    expect(await signIn(known, email)).toMatchObject({ next: 'DONE' });
    await ask(entrance.client(), 'requestSignInLink', email);
    const link = await entrance.tokenOf(email, 2);
    expect(await step(entrance.client(), 'signInByLink', { token: link })).toMatchObject({ next: 'DONE' });
    expect(home).toBeDefined();
  });

  it('by a hundred requests at once lets three through', async () => {
    const email = address();
    await register(entrance, email);
    const answers = await Promise.all(Array.from({ length: 100 }, (_, at) => signIn(entrance.client(), email, `guess number ${at} of many`)));
    expect(answers.filter(({ rule }) => rule === 'identity.rule.sign_in_failed')).toHaveLength(3);
  });

  it('by aliases in one document is refused as a whole', async () => {
    const field = (at: number): string =>
      `a${at}: signIn(input: { email: "x@example.org", password: "guess ${at}", idempotencyKey: "${randomUUID()}" }) { __typename }`;
    const { status } = await entrance.client().ask(`mutation { ${[1, 2, 3].map(field).join(' ')} }`);
    expect(status).toBe(400);
  });

  it('a code comes to ten guesses an hour at most, over however many sign-ins', async () => {
    const email = address();
    const { secret } = await enrol(await register(entrance, email));
    const known = entrance.client();
    await signIn(known, email);
    expect(await step(known, 'confirmSecondFactor', { code: codeNow(secret, 1) })).toMatchObject({ next: 'DONE' });
    const count = await guessForAnHour(async (at) => {
      // The thief has the password and the owner's browser mark: each guess begins with a new sign-in.
      const thief = known.copy();
      thief.setCookie('session', null);
      const begun = await signIn(thief, email);
      if (begun.next !== 'SECOND_FACTOR') return begun;
      return step(thief, 'confirmSecondFactor', { code: String(100_000 + at) });
    }, 'identity.rule.code_wrong');
    real['codes'] = count;
    expect(count).toBeLessThanOrEqual(10);
    expect(count).toBeGreaterThanOrEqual(3);
  });

  it('links ends at the limit of the network, however many bits are left', async () => {
    const network = '10.99.1.1';
    const rules = new Set<string | undefined>();
    for (let at = 0; at < 70; at += 1)
      rules.add((await step(entrance.client(network), 'signInByLink', { token: randomUUID().replaceAll('-', '').padEnd(43, 'A') })).rule);
    expect(rules).toEqual(new Set(['identity.rule.link_over', 'identity.rule.too_many_tries']));
  });

  it('letters to one address are three in a quarter of an hour, whoever asks', async () => {
    const email = address();
    const answers = [];
    for (let at = 0; at < 6; at += 1) answers.push((await ask(entrance.client(), 'register', email)).__typename);
    expect(answers).toEqual(['LetterOnItsWay', 'LetterOnItsWay', 'LetterOnItsWay', 'Refused', 'Refused', 'Refused']);
  });

  it('from behind a made-up forwarding header is counted as what it is', async () => {
    const direct = await openEntrance({ TRUSTED_PROXIES: '192.0.2.1' });
    try {
      const rules = new Set<string | undefined>();
      for (let at = 0; at < 70; at += 1)
        rules.add((await signIn(new Client(direct.url, 'en', { 'x-forwarded-for': `10.1.${at}.1` }), address(), password)).rule);
      expect(rules).toContain('identity.rule.too_many_tries');
    } finally {
      await direct.close();
    }
  });
});
