/** The beginning of a value, for a list of what was left behind. Never walks into it: it may be deep or huge. */
export function shorten(value: unknown, most = 80): string {
  if (Array.isArray(value)) return `[${value.length}]`;
  if (typeof value === 'object' && value !== null) return `{${Object.keys(value).length}}`;
  const text = String(value)
    .slice(0, most * 2)
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
