/** The glossary as a check: bold terms of docs/glossary.md must be said by the stated words in Dutch and French. */
import { readFileSync } from 'node:fs';

/** English words that mean something else too are looked up only where they surely mean the term. */
const narrowed = { need: /\b(?:this|the|open|of|each|every|new|one|per) needs?\b(?! (?:a|an|to|no)\b)/i };

const plain = (text) => text.toLowerCase().replaceAll('’', "'").replaceAll('\u00a0', ' ');
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A word or phrase with its plural: every word may end in s, x, n or en. */
const inflected = (words) =>
  words.split(' / ').map(
    (phrase) =>
      new RegExp(
        phrase
          .trim()
          .split(/\s+/)
          .map((word) => `${escape(plain(word))}(?:s|x|n|en)?`)
          .join('\\s+'),
      ),
  );

/** The bold rows: what to look for in English, and what must then be said. */
export function terms(file = 'docs/glossary.md') {
  return [...readFileSync(file, 'utf8').matchAll(/^\| \*\*(.+?)\*\* +\| +(.+?) +\| +(.+?) +\|/gm)].map(([, en, nl, fr]) => ({
    en,
    used: narrowed[en] ?? new RegExp(`\\b${escape(en).replace(/y$/, '(?:y|ies)')}s?\\b`, 'i'),
    nl: { words: nl, forms: inflected(nl) },
    fr: { words: fr, forms: inflected(fr) },
  }));
}

/** What is wrong with the words of one text. */
export function wordProblems(where, text, known) {
  const problems = [];
  const english = text.en.replace(/\{\s*\w+\s*(?:\}|,\s*\w+\s*,?)/g, ' ');
  for (const term of known) {
    if (!term.used.test(english)) continue;
    for (const language of ['nl', 'fr']) {
      const said = plain(text[language] ?? '');
      if (said && !term[language].forms.some((form) => form.test(said)))
        problems.push(`${where}: "${term.en}" is "${term[language].words}" in ${language}, but this says: ${text[language]}`);
    }
  }
  return problems;
}
