import { Keys } from '#platform/crypto';
import { Secret, TOTP } from 'otpauth';
import { SecondFactors } from './second-factor.js';

const factors = new SecondFactors(new Keys({ MASTER_KEY: 'a key of this spec, long enough for it' }));
const now = new Date('2027-03-01T12:00:10Z');

describe('the second factor', () => {
  it('takes the code of now and of one step around, and tells which step it was', () => {
    const sealed = factors.newSecret('a');
    const { secret, uri } = factors.setup('a', sealed, 'ama@example.org');
    expect(uri).toMatch(/^otpauth:\/\/totp\/MATCH/);
    const at = (seconds: number) =>
      factors.stepOf('a', sealed, new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() + seconds * 1_000 }), now);
    const step = Math.floor(now.getTime() / 30_000);
    expect([0, -30, 30].map(at)).toEqual([step, step - 1, step + 1]);
    expect(at(-90)).toBeNull();
    for (const none of ['', '12345', '1234567', 'abcdef', '１２３４５６']) expect(factors.stepOf('a', sealed, none, now)).toBeNull();
  });

  it('opens for its own account alone', () => {
    expect(() => factors.setup('b', factors.newSecret('a'), 'x')).toThrow(/could not be opened/);
  });

  it('has ten recovery codes that differ by account and generation, and are the same when asked again', () => {
    const codes = factors.recoveryCodes('a', 'g');
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/);
    expect(factors.recoveryCodes('a', 'g')).toEqual(codes);
    expect(factors.recoveryCodes('a', 'h')).not.toEqual(codes);
    expect(factors.recoveryCodes('b', 'g')).not.toEqual(codes);
    expect(factors.recoveryHash('a', ` ${codes[0]?.toLowerCase() ?? ''} `)).toEqual(factors.recoveryHash('a', codes[0] ?? ''));
    expect(factors.recoveryHash('a', 'short')).toBeNull();
  });
});
