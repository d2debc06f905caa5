import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { CONFIG, type Config } from '#platform/config';
import { Global, Inject, Injectable, Module } from '@nestjs/common';

/** What a derived key is for; no two uses share one. */
export type KeyUse = 'seal' | 'email-index' | 'recovery-codes' | 'request-print' | 'known-browser' | 'rate-limit';

/** A sealed value that was changed, moved to another place, or made with another key. */
export class SealBroken extends Error {
  constructor() {
    super('A sealed value could not be opened.');
    this.name = 'SealBroken';
  }
}

const version = 1;
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Keys derived from `MASTER_KEY` by HKDF-SHA-256, one for each use, held in memory alone.
 * A sealed value is `version, nonce, ciphertext, tag` of AES-256-GCM, bound to its place (table, column, row).
 */
@Injectable()
export class Keys {
  private readonly derived = new Map<KeyUse, Buffer>();
  private readonly master: string;

  constructor(@Inject(CONFIG) config: Pick<Config, 'MASTER_KEY'>) {
    this.master = config.MASTER_KEY;
  }

  /** Seals a text for one place, such as `letter:sealed:ID`; elsewhere it does not open. */
  seal(text: string, place: string): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', this.of('seal'), nonce).setAAD(Buffer.from(place));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from([version]), nonce, body, cipher.getAuthTag()]);
  }

  /** Opens what {@link seal} made for the same place. Throws {@link SealBroken} otherwise. */
  open(sealed: Buffer, place: string): string {
    if (sealed[0] !== version || sealed.length < 1 + nonceBytes + tagBytes) throw new SealBroken();
    const decipher = createDecipheriv('aes-256-gcm', this.of('seal'), sealed.subarray(1, 1 + nonceBytes)).setAAD(Buffer.from(place));
    decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(1 + nonceBytes, sealed.length - tagBytes)), decipher.final()]).toString('utf8');
    } catch {
      throw new SealBroken();
    }
  }

  /** A keyed hash (HMAC-SHA-256): the same for the same text, and nothing to guess from without the key. */
  print(use: Exclude<KeyUse, 'seal'>, ...parts: readonly string[]): Buffer {
    const mac = createHmac('sha256', this.of(use));
    for (const part of parts) mac.update(`${Buffer.byteLength(part)}:`).update(part);
    return mac.digest();
  }

  private of(use: KeyUse): Buffer {
    const known = this.derived.get(use);
    if (known) return known;
    const made = Buffer.from(hkdfSync('sha256', this.master, '', `match-cd4d2 ${use}`, 32));
    this.derived.set(use, made);
    return made;
  }
}

/** Gives the keys to every room. */
@Global()
@Module({ providers: [Keys], exports: [Keys] })
export class CryptoModule {}
