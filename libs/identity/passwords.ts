import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refused, type Problem, type Result } from '#kernel';
import { projectRoot } from '#platform/config';
import { Injectable } from '@nestjs/common';
import { type Algorithm, hash, verify } from '@node-rs/argon2';
import { passwordLimits, passwordProblem } from './domain/password.js';

/** The package's number for Argon2id; its names cannot be read where files are compiled one by one. */
const argon2id: Algorithm = 2;
/** Argon2id with 19 MiB, 2 passes, 1 lane: the OWASP minimum, about 25 ms here. */
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const prefix = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`;

/** Hashing must not become the way to flood us: so many at once, so many waiting, and no more. */
const atOnce = 2;
const waiting = 100;

/** Passwords: hashed, compared, judged. */
@Injectable()
export class Passwords {
  private busy = 0;
  private readonly queue: (() => void)[] = [];
  private common: ReadonlySet<string> | null = null;
  private dummy: Promise<string> | null = null;

  /** What is wrong with a new password, or null. `own` are the person's address and name. */
  problem(password: string, own: readonly string[], field = 'password'): Problem | null {
    this.common ??= new Set(
      readFileSync(join(projectRoot, 'data/common-passwords.txt'), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('# ')),
    );
    return passwordProblem(password.normalize('NFC'), this.common, own, field);
  }

  /** The hash to store. Refused when too many wait. */
  async hash(password: string): Promise<Result<string>> {
    return this.inTurn(() => hash(password.normalize('NFC'), cost));
  }

  /**
   * Compares a password with a stored hash. Without one it is compared with a dummy all the same, so that an unknown
   * account costs the same time. `stale` asks for a new hash, since the cost was raised.
   */
  async verify(password: string, stored: string | null): Promise<Result<{ right: boolean; stale: boolean }>> {
    // Nobody has a longer one: compared in full length all the same, it would cost more than the others.
    const text = [...password]
      .slice(0, passwordLimits.max + 1)
      .join('')
      .normalize('NFC');
    this.dummy ??= hash('nobody has this password', cost);
    const against = stored ?? (await this.dummy);
    const found = await this.inTurn(() => verify(against, text));
    if (!found.ok) return found;
    return { ok: true, value: { right: found.value && stored !== null, stale: !against.startsWith(prefix) } };
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<Result<T>> {
    if (this.busy >= atOnce) {
      if (this.queue.length >= waiting) return refused('identity.rule.busy');
      await new Promise<void>((go) => this.queue.push(go));
    } else this.busy += 1;
    try {
      return { ok: true, value: await work() };
    } finally {
      const next = this.queue.shift();
      if (next) next();
      else this.busy -= 1;
    }
  }
}
