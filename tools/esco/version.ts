import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The ESCO release of data/esco (see its README). */
const release = '1.2';

/** A release and its exact content. */
export interface EscoVersion {
  /** Recorded wherever the classification had a part in a result, such as `esco-1.2-4f6c0a91d2b3`. */
  readonly id: string;
  /** SHA-256 over names and bytes of the tables. */
  readonly contentHash: string;
}

/** The folder of the tables, from the sources as from the build. */
export function escoFolder(): string {
  const found = ['../..', '../../..'].map((up) => resolve(import.meta.dirname, up, 'data/esco')).find((folder) => existsSync(folder));
  if (!found) throw new Error('The folder data/esco is not there.');
  return found;
}

/** The version of the tables in a folder. The database, the command line and the benches all name the same one. */
export function escoVersion(dir: string): EscoVersion {
  const hash = createHash('sha256');
  const files = readdirSync(dir)
    .filter((name) => name.endsWith('.tsv.gz'))
    .sort();
  if (files.length === 0) throw new Error(`${dir} holds no ESCO tables.`);
  for (const name of files)
    hash.update(`${name}\n`).update(
      createHash('sha256')
        .update(readFileSync(join(dir, name)))
        .digest(),
    );
  const contentHash = hash.digest('hex');
  return { id: `esco-${release}-${contentHash.slice(0, 12)}`, contentHash };
}
