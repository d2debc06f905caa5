import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** Lines are gathered to about this many characters before they go to the disk. */
const chunkSize = 1 << 18;

/** Writes objects as JSON lines as they come, waiting for the disk when it is slower; returns their count and the file's checksum. */
export async function writeLines(file: string, lines: Iterable<unknown>): Promise<{ lines: number; sha256: string }> {
  const stream = createWriteStream(file);
  // A full disk or a missing folder ends the loop; without this listener it would end the process.
  const failed = once(stream, 'error').then(([error]) => Promise.reject(error as Error));
  failed.catch(() => undefined);
  const hash = createHash('sha256');
  let count = 0;
  let chunk = '';
  const flush = async (): Promise<void> => {
    hash.update(chunk);
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), failed]);
    chunk = '';
  };
  for (const line of lines) {
    chunk += `${JSON.stringify(line)}\n`;
    count++;
    if (chunk.length > chunkSize) await flush();
  }
  await flush();
  const finished = once(stream, 'finish');
  stream.end();
  await Promise.race([finished, failed]);
  return { lines: count, sha256: hash.digest('hex') };
}
