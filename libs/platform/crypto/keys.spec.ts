import { Keys, SealBroken } from './index.js';

const keys = new Keys({ MASTER_KEY: 'a key of this spec, long enough for it' });

describe('keys', () => {
  it('open what they sealed, in its place alone', () => {
    const sealed = keys.seal('ama@example.org', 'account_credential:email:1');
    expect(keys.open(sealed, 'account_credential:email:1')).toBe('ama@example.org');
    expect(() => keys.open(sealed, 'account_credential:email:2')).toThrow(SealBroken);
    expect(() => new Keys({ MASTER_KEY: 'another key of this spec, long enough' }).open(sealed, 'account_credential:email:1')).toThrow(SealBroken);
  });

  it('notice every flipped byte, and a cut end', () => {
    const sealed = keys.seal('secret', 'p');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => keys.open(changed, 'p')).toThrow(SealBroken);
    }
    expect(() => keys.open(sealed.subarray(0, sealed.length - 1), 'p')).toThrow(SealBroken);
    expect(() => keys.open(Buffer.alloc(3), 'p')).toThrow(SealBroken);
  });

  it('seal the same text differently each time, and print it the same', () => {
    expect(keys.seal('x', 'p').equals(keys.seal('x', 'p'))).toBe(false);
    expect(keys.print('email-index', 'x').equals(keys.print('email-index', 'x'))).toBe(true);
    expect(keys.print('email-index', 'x').equals(keys.print('rate-limit', 'x'))).toBe(false);
  });

  it('tell parts apart however they are joined', () => {
    expect(keys.print('request-print', 'ab', 'c').equals(keys.print('request-print', 'a', 'bc'))).toBe(false);
  });
});
