import { type Cefr, cefrLevels } from '#kernel';
import { type Country } from './countries.js';
import type { LanguageLine } from './lines.js';
import type { Random } from './random.js';

/** One language: people understand more than they say, and say more than they write. `centre` is 1 for A1 to 6 for C2. */
function spoken(random: Random, language: string, centre: number, literate = true): LanguageLine {
  const at = (shift: number): Cefr => cefrLevels[Math.min(Math.max(Math.round(centre + shift) - 1, 0), 5)] as Cefr;
  const writing = literate ? (random.chance(0.5) ? -1 : 0) : -2;
  return {
    language,
    listening: at(random.chance(0.3) ? 1 : 0),
    reading: at(literate ? 0 : -1),
    speaking: at(random.chance(0.25) ? -1 : 0),
    writing: at(writing),
  };
}

/** The languages of someone from a country of origin, and Dutch for those who live in the Netherlands. */
export function drawLanguages(random: Random, country: Country, dutch: { readonly years: number; readonly born: boolean } | null): LanguageLine[] {
  const lines = new Map<string, LanguageLine>();
  const home = random.weighted(country.homeLanguages);
  lines.set(home, dutch?.born ? spoken(random, home, random.int(3, 5), random.chance(0.4)) : spoken(random, home, 6));
  for (const [language, level] of country.schoolLanguages) {
    if (lines.has(language)) continue;
    if (dutch?.born && language !== 'en') {
      if (random.chance(0.4)) lines.set(language, spoken(random, language, random.int(2, 4)));
    } else
      lines.set(
        language,
        spoken(
          random,
          language,
          level -
            random.weighted([
              [0, 6],
              [1, 3],
              [-1, 1],
            ] as const),
        ),
      );
  }
  if (dutch?.born) lines.set('nl', spoken(random, 'nl', 6));
  else if (dutch) lines.set('nl', spoken(random, 'nl', Math.min(1 + dutch.years * 0.55, 5.4)));
  else if (random.chance(0.12)) lines.set('nl', spoken(random, 'nl', random.int(1, 2)));
  if (dutch && !lines.has('en')) lines.set('en', spoken(random, 'en', random.int(3, 5)));
  if (random.chance(0.1) && !lines.has('fr')) lines.set('fr', spoken(random, 'fr', random.int(1, 3)));
  if (random.chance(0.05) && !lines.has('de')) lines.set('de', spoken(random, 'de', random.int(1, 3)));
  return [...lines.values()];
}
