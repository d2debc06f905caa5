/** Recorded with every run: how people of equal score are ordered on screen. */
export const tieOrderAlgorithm = 'murmur3-32x2(need, person)';

/** The final mix of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** MurmurHash3's mixing over the UTF-16 code units of an id. */
export function hash(id: string, seed: number): number {
  let state = seed;
  for (let index = 0; index < id.length; index += 1) {
    const unit = Math.imul(id.charCodeAt(index), 0xcc9e2d51);
    state ^= Math.imul((unit << 15) | (unit >>> 17), 0x1b873593);
    state = (Math.imul((state << 13) | (state >>> 19), 5) + 0xe6546b64) | 0;
  }
  return mix(state ^ id.length);
}

/**
 * A number that orders people of equal score for one need. It depends on both ids, so nobody comes first in every tie, and on nothing else,
 * so the order is the same on every day and machine. 53 bits; whoever compares falls back on the id.
 */
export function tieOrder(needId: string): (personId: string) => number {
  const [needOne, needTwo] = [hash(needId, 0x9747b28c), hash(needId, 0x3c6ef372)];
  return (personId) => {
    const one = mix(needOne ^ Math.imul(hash(personId, 0x2545f491), 0x9e3779b1));
    const two = mix(needTwo ^ Math.imul(hash(personId, 0x1b56c4e9), 0x85ebca77));
    return one * 2 ** 21 + (two >>> 11);
  };
}
