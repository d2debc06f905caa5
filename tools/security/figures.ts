import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const folder = '.cache/security/figures';

/** What one numbered test reached. */
export interface Figure {
  readonly id: string;
  /** Counts and times, by name. */
  readonly figure: Readonly<Record<string, number | string>>;
  readonly met: boolean;
}

/** Keeps the figure of one numbered test for `npm run security:report`. */
export function record(id: string, figure: Figure['figure'], met: boolean): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${id}.json`, JSON.stringify({ id, figure, met } satisfies Figure));
}

/** Forgets the figures of the run before. */
export const forget = (): void => rmSync(folder, { recursive: true, force: true });

/** The figures that the specs have left, by number. */
export function recorded(): Figure[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)
    .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Figure)
    .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}
