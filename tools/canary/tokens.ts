import { createHash } from 'node:crypto';
import { addDays, type IsoDate } from '#kernel';
import type { CanaryToken } from './file.js';

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Fourteen characters that occur nowhere by themselves; the same for the same seed and name. */
export function wordFor(seed: number, name: string): string {
  const digest = createHash('sha256').update(`canary ${seed} ${name}`).digest();
  return `qz${[...digest.subarray(0, 12)].map((byte) => letters[byte % letters.length]).join('')}`;
}

/** First day of the run of days that a kind of date takes its values from; the runs never meet (at most 5,000 people). */
const firstDays = { birth: '1950-01-01', completed: '1970-01-01', from: '1990-01-01', to: '2004-01-01' } as const;

/** Draws values that stand nowhere else and remembers of whom and in which column they are. */
export class Tokens {
  readonly all: CanaryToken[] = [];

  constructor(readonly seed: number) {}

  /** A word for one field; `around` puts it into a sentence or an address. */
  word(about: CanaryToken['about'], subject: string, field: string, around: (word: string) => string = (word) => word): string {
    const token = wordFor(this.seed, `${about} ${subject} ${field}`);
    this.all.push({ about, subject, field, class: 'S2', token });
    return around(token);
  }

  /** A day for one field of the person with this number. */
  day(subject: string, at: number, kind: keyof typeof firstDays, field: string): IsoDate {
    const token = addDays(firstDays[kind], at);
    this.all.push({ about: 'person', subject, field, class: kind === 'birth' ? 'S3' : 'S2', token });
    return token;
  }
}
