import { Keys } from '#platform/crypto';
import { Inject, Injectable } from '@nestjs/common';

/** Where a sealed address lies; it opens there alone. */
export const addressPlace = {
  account: (accountId: string): string => `account_credential:email:${accountId}`,
  token: (hash: Buffer): string => `one_time_token:email:${hash.toString('hex')}`,
  invitation: (id: string): string => `invitation:email:${id}`,
  request: (id: string): string => `letter_request:email:${id}`,
};

/** E-mail addresses as they are stored: sealed to be read, and as a keyed hash to be found. */
@Injectable()
export class Addresses {
  constructor(@Inject(Keys) private readonly keys: Keys) {}

  /** By which an address is found; capitals do not count. */
  index(email: string): Buffer {
    return this.keys.print('email-index', email.trim().normalize('NFC').toLowerCase());
  }

  /** Seals an address for its place. */
  seal(email: string, place: string): Buffer {
    return this.keys.seal(email, place);
  }

  /** Reads an address in its place. */
  open(sealed: Buffer, place: string): string {
    return this.keys.open(sealed, place);
  }
}
