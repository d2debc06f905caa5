import { Keys } from '#platform/crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';

const period = 30;
const issuer = 'MATCH/CD4D2';
const place = (accountId: string): string => `account_credential:totp:${accountId}`;

/** Letters and digits that are not taken for one another. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
export const recoveryCodeCount = 10;

/** Time-based codes (RFC 6238: SHA-1, 6 digits, 30 seconds, as every code generator has them) and recovery codes. */
@Injectable()
export class SecondFactors {
  constructor(@Inject(Keys) private readonly keys: Keys) {}

  /** A new secret, sealed for its account. */
  newSecret(accountId: string): Buffer {
    return this.keys.seal(new Secret({ size: 20 }).base32, place(accountId));
  }

  /** The secret in letters, and the address that a code generator reads from a picture. */
  setup(accountId: string, sealed: Buffer, label: string): { secret: string; uri: string } {
    const secret = this.keys.open(sealed, place(accountId));
    return { secret, uri: this.generator(secret, label).toString() };
  }

  /** The time step whose code this is, one before or after now included; null when it is none. */
  stepOf(accountId: string, sealed: Buffer, code: string, now: Date = new Date()): number | null {
    if (!/^\d{6}$/.test(code)) return null;
    const delta = this.generator(this.keys.open(sealed, place(accountId)), '').validate({ token: code, timestamp: now.getTime(), window: 1 });
    return delta === null ? null : Math.floor(now.getTime() / 1_000 / period) + delta;
  }

  /** The recovery codes of one generation: 60 bits each, made from the key, so that a lost answer can be given again. */
  recoveryCodes(accountId: string, generation: string): string[] {
    return Array.from({ length: recoveryCodeCount }, (_, at) => {
      const bytes = this.keys.print('recovery-codes', accountId, generation, String(at));
      const signs = [...bytes.subarray(0, 12)].map((byte) => alphabet[byte % alphabet.length] ?? 'A').join('');
      return `${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8, 12)}`;
    });
  }

  /** What is stored of a recovery code; null when the text has not the form of one. */
  recoveryHash(accountId: string, code: string): Buffer | null {
    const bare = code.toUpperCase().replace(/[\s-]/g, '');
    return bare.length === 12 && [...bare].every((sign) => alphabet.includes(sign))
      ? this.keys.print('recovery-codes', 'stored', accountId, bare)
      : null;
  }

  private generator(secret: string, label: string): TOTP {
    return new TOTP({ issuer, label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period });
  }
}
