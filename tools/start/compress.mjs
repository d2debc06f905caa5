// Writes .br and .gz beside each file of the built web, so that the server never compresses twice.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Compresses every text file over 512 bytes below `folder`. Returns how many. */
export function compressWeb(folder = resolve(import.meta.dirname, '../../dist-web')) {
  let count = 0;
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, String(name));
    if (!/\.(js|css|html|svg|json|txt|webmanifest)$/.test(file) || !statSync(file).isFile()) continue;
    const body = readFileSync(file);
    if (body.length <= 512) continue;
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
    );
    writeFileSync(`${file}.gz`, gzipSync(body, { level: 9 }));
    count += 1;
  }
  return count;
}

if (process.argv[1] === import.meta.filename) console.log(`${compressWeb()} files compressed`);
