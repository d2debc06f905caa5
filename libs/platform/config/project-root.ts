import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function find(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('No package.json stands above this file.');
  return find(above);
}

/** The project's folder, whether the code runs from its source or from the build. */
export const projectRoot = find(import.meta.dirname);
