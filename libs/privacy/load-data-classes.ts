import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const libs = resolve(import.meta.dirname, '..');

/**
 * Loads the declaration of every room (`libs/ROOM/data-classes`), as entities are found: a process that serves few rooms
 * still opens all tables, so it checks all of them.
 */
export async function loadDataClasses(): Promise<void> {
  for (const room of readdirSync(libs, { withFileTypes: true })) {
    for (const extension of ['js', 'ts']) {
      const file = join(libs, room.name, `data-classes.${extension}`);
      if (room.isDirectory() && existsSync(file)) await import(pathToFileURL(file).href);
    }
  }
}
