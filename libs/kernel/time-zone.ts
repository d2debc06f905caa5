const known = new Map<string, boolean>();

/**
 * True for a zone of the IANA database, such as `Africa/Lagos`. Offsets and abbreviations are no zones: they do not know when the clock changes.
 */
export function isTimeZone(zone: unknown): zone is string {
  if (typeof zone !== 'string' || !/^(?:UTC|[A-Z][A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){1,2})$/.test(zone)) return false;
  const before = known.get(zone);
  if (before !== undefined) return before;
  const answer = canFormatIn(zone);
  if (known.size < 1000) known.set(zone, answer);
  return answer;
}

function canFormatIn(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
