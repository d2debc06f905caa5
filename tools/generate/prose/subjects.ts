import type { Locale } from '#kernel';
import { healthSubjects } from './subjects-health.js';
import { publicSubjects } from './subjects-public.js';
import { technologySubjects } from './subjects-technology.js';

/** Per line of work: what people in it work on, as noun phrases that follow "on", "aan" or "sur". */
export type Subjects = Readonly<Record<string, Readonly<Record<Locale, readonly string[]>>>>;

const all: Subjects = { ...healthSubjects, ...publicSubjects, ...technologySubjects };

/** What a line of work is about, in a language. */
export function subjectsOf(track: string, locale: Locale): readonly string[] {
  const found = all[track];
  if (!found) throw new Error(`no words for the line of work ${track}`);
  return found[locale];
}
