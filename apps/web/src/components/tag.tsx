import type { ReactNode } from 'react';

const tones = {
  plain: 'border-control text-text',
  accent: 'border-accent text-accent',
  ok: 'border-ok text-ok',
  warn: 'border-warn text-warn',
  danger: 'border-danger text-danger',
} as const;

export type Tone = keyof typeof tones;

/** A state in a word; the colour only repeats it. */
export const Tag = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`inline-block justify-self-start rounded-full border px-2.5 py-0.5 text-sm font-semibold whitespace-nowrap ${tones[tone]}`}>
    {children}
  </span>
);
