/** Turns the sort key of a row into an opaque cursor. */
export const encodeCursor = (key: readonly (string | number)[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** Reads a cursor back; null when it was not made here. */
export function decodeCursor(cursor: string | null | undefined): readonly (string | number)[] | null {
  if (!cursor) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(key) && key.every((part) => typeof part === 'string' || typeof part === 'number') ? (key as (string | number)[]) : null;
  } catch {
    return null;
  }
}
