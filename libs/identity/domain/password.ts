import type { Problem } from '#kernel';

/** Fewest and most characters of a password. No rule asks for kinds of characters. */
export const passwordLimits = { min: 12, max: 128 } as const;

/** What people write in place of letters. */
const swapped: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' };
const plain = (text: string): string => [...text].map((sign) => swapped[sign] ?? sign).join('');

/** Digits and signs before and behind, which people add until a password is long enough. */
const bare = (text: string): string => text.replace(/^[\d\W_]+|[\d\W_]+$/g, '');

/** `abcabcabc` → `abc`; anything else stays. */
function repeated(text: string): string {
  const twice = (text + text).indexOf(text, 1);
  return twice < text.length ? text.slice(0, twice) : text;
}

/** All the same sign, or one after the other as on a keyboard or in the alphabet. */
function isRow(text: string): boolean {
  const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop'];
  const back = [...text].reverse().join('');
  return new Set(text).size <= 2 || rows.some((row) => row.repeat(2).includes(text) || row.repeat(2).includes(back));
}

/** The forms of a password that are looked up in the list of common ones. */
function forms(password: string): Set<string> {
  const lower = password.toLowerCase();
  const found = new Set<string>();
  for (const text of [lower, plain(lower)])
    for (const form of [text, bare(text), repeated(text), repeated(bare(text)), bare(repeated(text)), plain(bare(lower))])
      if (form !== '') found.add(form);
  return found;
}

/**
 * What is wrong with a new password; null when it may be used. `common` holds what is guessed first; `own` are words that
 * whoever knows the person would try: the address, the name.
 */
export function passwordProblem(password: string, common: ReadonlySet<string>, own: readonly string[] = [], field = 'password'): Problem | null {
  const length = [...password].length;
  if (length < passwordLimits.min) return { field, rule: 'identity.rule.password_short', params: { min: passwordLimits.min } };
  if (length > passwordLimits.max) return { field, rule: 'rule.too_long', params: { max: passwordLimits.max } };
  const found = forms(password);
  const theirs = own.flatMap((word) => [word.toLowerCase(), ...word.toLowerCase().split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length >= 4);
  for (const form of found) if (common.has(form) || isRow(form) || theirs.includes(form)) return { field, rule: 'identity.rule.password_common' };
  return null;
}
