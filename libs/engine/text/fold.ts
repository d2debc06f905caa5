const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/** Lower case without accents and ligatures, so that `Ingénieur` and `ingenieur` are the same word. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most labels are plain ASCII; Unicode normalisation is the costly part of building an index.
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøłđ]/g, (letter) => ligatures[letter] ?? letter);
}

/** The words of a text, folded. `+` and `#` belong to a word (`c++`, `c#`), everything else that is no letter or digit parts words. */
export function foldWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}+#]*/gu) ?? [];
}

/**
 * The readings of a label or a query, each as its folded words.
 * French and Dutch titles often hold both genders around a slash (`directeur technique/directrice technique`,
 * `directeur/directrice de trésorerie`); each gender is a reading of its own, so that one of them alone is an exact match.
 * Marks such as `(h/f/x)` and endings such as `technicien(ne)` or `développeur·euse` say nothing about the work and go.
 */
export function readings(text: string): string[][] {
  const bare = withoutGenderMarks(text);
  const halves = bare.split('/');
  const [first, second] = halves;
  if (halves.length === 2 && first !== undefined && second !== undefined) {
    const pair = genderPair(foldWords(first), foldWords(second));
    if (pair) return pair;
  }
  const words = foldWords(bare);
  if (words.length > 0) return [words];
  const all = foldWords(text);
  return all.length > 0 ? [all] : [];
}

const genderMark = /(?<![\p{L}\p{N}])\(?\s*[hmfvxwd](?:\s*[/|]\s*[hmfvxwd]){1,3}\s*\)?(?![\p{L}\p{N}])/giu;
const genderEnding = /(?<=\p{L}{3})(?:\(\p{L}{1,5}\)|·\p{L}{1,5}(?:·s)?)/gu;

const withoutGenderMarks = (text: string): string => text.replace(genderMark, ' ').replace(genderEnding, '');

/**
 * Two readings when the words around the slash are the two genders of one phrase: the last words before it and the first
 * words after it pair up by how they begin. What stands before or after the pair belongs to both readings.
 */
function genderPair(before: readonly string[], after: readonly string[]): string[][] | null {
  for (let length = Math.min(before.length, after.length); length >= 1; length--) {
    const left = before.slice(before.length - length);
    const right = after.slice(0, length);
    if (!left.every((word, index) => alike(word, right[index] ?? '', index === 0 ? 3 : 1))) continue;
    return [
      [...before, ...after.slice(length)],
      [...before.slice(0, before.length - length), ...after],
    ];
  }
  return null;
}

/** True when both words begin with the same letters: at least `atLeast` of them, or all of a shorter word. */
function alike(a: string, b: string, atLeast: number): boolean {
  const needed = Math.min(atLeast, a.length, b.length);
  return needed > 0 && a.slice(0, needed) === b.slice(0, needed);
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
