/** A kind of letter: codes of texts, in the order they are read. */
export interface LetterTemplate {
  /** `room.name`, such as `identity.confirm_registration`. */
  readonly key: string;
  readonly subject: string;
  /** One code a paragraph, before the link. */
  readonly before: readonly string[];
  /** Words on the link, for letters that have one. */
  readonly action?: string;
  /** Paragraphs after the link. */
  readonly after?: readonly string[];
}

/** A letter in words. */
export interface LetterWords {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML shows it: whatever a person typed stays text. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** Anything invisible could end a line of a header or turn the direction of reading. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/**
 * Writes a letter. `say` gives the words of a code in the reader's language; parameters are cleaned of control characters
 * first, and every word is encoded where it is put into HTML. A link is ours alone: http or https.
 */
export function writeLetter(
  template: LetterTemplate,
  locale: string,
  params: Readonly<Record<string, string | number>>,
  link: string | null,
  say: (code: string, params: Readonly<Record<string, string | number>>) => string,
): LetterWords {
  if ((template.action === undefined) !== (link === null)) throw new Error(`The letter ${template.key} and its link do not fit.`);
  if (link !== null && !/^https?:\/\//.test(link)) throw new Error(`The letter ${template.key} has a link that is none.`);
  const clean = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? plain(value) : value]));
  const words = (code: string): string => say(code, clean);
  const before = template.before.map(words);
  const after = (template.after ?? []).map(words);
  const subject = plain(words(template.subject));
  const action = template.action === undefined ? null : words(template.action);
  const text = [...before, ...(link === null ? [] : [`${action ?? ''}:\n${link}`]), ...after].join('\n\n');
  const paragraph = (line: string): string => `<p>${escapeHtml(line)}</p>`;
  const button = link === null ? [] : [`<p><a href="${escapeHtml(link)}">${escapeHtml(action ?? '')}</a></p>`, `<p>${escapeHtml(link)}</p>`];
  const html = [
    `<!doctype html><html lang="${escapeHtml(locale)}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body>`,
    ...before.map(paragraph),
    ...button,
    ...after.map(paragraph),
    '</body></html>',
  ].join('\n');
  return { subject, text: `${text}\n`, html };
}
