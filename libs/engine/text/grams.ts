/** Shortest and longest run of letters that counts as a feature of a word. */
const shortest = 2;
const longest = 5;

/**
 * Calls `visit` with the 32-bit hash of every 2–5-gram of `word`, its first and last letter marked as such.
 * Grams stay inside words: a label's features are then the sum of its words' features, which is what makes the index small.
 */
export function eachGram(word: string, visit: (hash: number) => void): void {
  const marked = `^${word}$`;
  for (let start = 0; start < marked.length - 1; start++) {
    let hash = 0x811c9dc5;
    const end = Math.min(marked.length, start + longest);
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ marked.charCodeAt(at), 0x01000193);
      if (at - start + 1 >= shortest) visit(mixed(hash));
    }
  }
}

/** How many grams `eachGram` visits for a word of `length` letters. */
export function gramCount(length: number): number {
  const marked = length + 2;
  let count = 0;
  for (let size = shortest; size <= longest; size++) count += Math.max(0, marked - size + 1);
  return count;
}

/** FNV leaves short inputs close together; two shifts and multiplications spread them over all 32 bits. */
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return h >>> 0;
}
