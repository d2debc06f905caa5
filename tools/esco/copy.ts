import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** A value of a column: arrays become PostgreSQL arrays of text. */
export type Cell = string | boolean | null | readonly string[];

/** Rows are sent in pieces of this many characters: large enough for speed, small enough for memory. */
const pieceLength = 64 * 1024;

/** Sends rows to a table by COPY, the fastest way in. */
export async function copyRows(client: ClientBase, table: string, columns: readonly string[], rows: Iterable<readonly Cell[]>): Promise<void> {
  const names = columns.map((column) => `"${column}"`).join(', ');
  await pipeline(Readable.from(pieces(rows)), client.query(copyFrom(`copy ${table} (${names}) from stdin`)));
}

function* pieces(rows: Iterable<readonly Cell[]>): Generator<string> {
  let piece = '';
  for (const row of rows) {
    piece += `${row.map(copyText).join('\t')}\n`;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** A value in COPY's text format. */
export function copyText(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'boolean') return cell ? 't' : 'f';
  return escapeCopy(typeof cell === 'string' ? cell : `{${cell.map((item) => `"${item.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`);
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const escapeCopy = (text: string): string => text.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);
