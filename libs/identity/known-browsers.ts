import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Keys } from '#platform/crypto';
import { Inject, Injectable } from '@nestjs/common';

/**
 * A browser that has signed in to an account before carries a mark for it. Its guesses are counted apart from those of
 * strangers, so that nobody can keep an owner out by guessing. The mark opens nothing.
 */
@Injectable()
export class KnownBrowsers {
  constructor(@Inject(Keys) private readonly keys: Keys) {}

  /** A new mark for one address. */
  mark(emailIndex: Buffer): string {
    const id = randomBytes(16).toString('base64url');
    return `${id}.${this.keys.print('known-browser', id, emailIndex.toString('hex')).toString('base64url')}`;
  }

  /** The id of the mark, when it was made here for this address. */
  idOf(mark: string | null, emailIndex: Buffer): string | null {
    const [id = '', print = ''] = (mark ?? '').split('.');
    const expected = this.keys.print('known-browser', id, emailIndex.toString('hex'));
    const given = Buffer.from(print, 'base64url');
    return given.length === expected.length && timingSafeEqual(given, expected) ? id : null;
  }
}
