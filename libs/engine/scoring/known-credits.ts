import type { Aspects } from './aspects.js';
import { blockSize } from './block-index.js';
import type { Rule } from './rule.js';
import type { Segment, SharedAspect } from './segment.js';

/** What one rule gives in one segment. */
export interface KnownCredits {
  /** Of each distinct value of the aspect. */
  readonly credits: Uint16Array;
  /** Of each block the best that anyone there has. */
  readonly best: Uint16Array;
}

/** Most rules that are remembered for a segment; past it the oldest is forgotten. */
const mostKnown = 256;

const remembered = new WeakMap<Segment, Map<string, KnownCredits>>();

/** The credits of a rule for everybody in a segment. Needs that ask the same share them. */
export function creditsOf(segment: Segment, rule: Rule<unknown>, key: string): KnownCredits {
  const ofSegment = remembered.get(segment) ?? new Map<string, KnownCredits>();
  remembered.set(segment, ofSegment);
  const known = ofSegment.get(key);
  if (known) return known;
  const { of, values } = segment.parts.shared[rule.reads as SharedAspect];
  const credits = Uint16Array.from(values as readonly Aspects[SharedAspect][], (value) => rule.creditOf(value));
  const best = new Uint16Array(segment.parts.blocks.count);
  for (let place = 0; place < of.length; place += 1) {
    const block = Math.floor(place / blockSize);
    const credit = credits[of[place] ?? 0] ?? 0;
    if (credit > (best[block] ?? 0)) best[block] = credit;
  }
  if (ofSegment.size >= mostKnown) for (const oldest of ofSegment.keys()) if (ofSegment.size >= mostKnown) ofSegment.delete(oldest);
  const made = { credits, best };
  ofSegment.set(key, made);
  return made;
}
