import { Passwords } from './passwords.js';

const passwords = new Passwords();

describe('passwords', () => {
  it('are kept as Argon2id with 19 MiB, two passes, one lane, and never the same twice', async () => {
    const [one, two] = await Promise.all(['vier losse woorden', 'vier losse woorden'].map((text) => passwords.hash(text)));
    if (!one?.ok || !two?.ok) throw new Error('refused');
    expect(one.value).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one.value).not.toBe(two.value);
    expect(await passwords.verify('vier losse woorden', one.value)).toEqual({ ok: true, value: { right: true, stale: false } });
    expect(await passwords.verify('vier losse woordem', one.value)).toEqual({ ok: true, value: { right: false, stale: false } });
  });

  it('are the same however their accents were typed', async () => {
    const stored = await passwords.hash('h\u00e9 dat is lang');
    if (!stored.ok) throw new Error('refused');
    expect(await passwords.verify('he\u0301 dat is lang', stored.value)).toMatchObject({ value: { right: true } });
  });

  it('fit nobody who has none, the dummy’s own text included', async () => {
    expect(await passwords.verify('nobody has this password', null)).toEqual({ ok: true, value: { right: false, stale: false } });
  });

  it('are hashed two at once; the rest waits, and beyond a hundred is turned away', async () => {
    const all = await Promise.all(Array.from({ length: 110 }, () => passwords.verify('x'.repeat(12), null)));
    expect(all.filter((one) => one.ok)).toHaveLength(102);
    expect(all.find((one) => !one.ok)).toMatchObject({ error: { kind: 'refused', rule: 'identity.rule.busy' } });
    expect((await passwords.verify('x', null)).ok).toBe(true);
  });

  it('are not among those that leaked most', () => {
    expect(passwords.problem('1q2w3e4r5t6y', [])?.rule).toBe('identity.rule.password_common');
    expect(passwords.problem('Dragon123456', [])?.rule).toBe('identity.rule.password_common');
    expect(passwords.problem('een rustige woensdag', [])).toBeNull();
  });
});
