import { type Cefr, cefrLevels, isOneOf } from '#kernel';
import { languageNames } from './language-names.js';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

const languagesByName = new Map<string, string>();
for (const [code, names] of Object.entries(languageNames)) {
  languagesByName.set(code, code);
  for (const name of names) languagesByName.set(plain(name), code);
}

/** The ISO 639-1 code of a language's name in English, Dutch, French or itself; "French (Senegal)" counts as French. */
export function languageCode(name: string): string | null {
  const whole = plain(name);
  return languagesByName.get(whole) ?? languagesByName.get(whole.replace(/\s*[([,-].*$/, '')) ?? null;
}

/** The English name of a language, or its code when the list has no name. */
export const languageName = (code: string): string => languageNames[code]?.[0] ?? code;

/** A fluency that states a CEFR level, or says that it is the mother tongue. */
export function statedLevel(fluency: string): Cefr | null {
  const found = /\b([ABC][12])\b/i.exec(fluency)?.[1]?.toUpperCase();
  if (isOneOf(cefrLevels, found)) return found;
  return /native|mother tongue|bilingual|moedertaal|tweetalig|langue maternelle|bilingue|maternelle/i.test(fluency) ? 'C2' : null;
}

const fluencies: readonly (readonly [RegExp, Cefr])[] = [
  [/full professional|near.native|excellent|proficient|uitstekend|bijna moedertaal/i, 'C1'],
  [/fluent|vloeiend|courant|advanced|gevorderd|avancé/i, 'C1'],
  [/limited working|conversational|intermediate|gemiddeld|intermédiaire|moyen/i, 'B1'],
  [/professional|working|good|goed|bon(ne)?\b|professionnel/i, 'B2'],
  [/elementary|basic|beginner|basis|débutant|notions|élémentaire/i, 'A2'],
];

/** What a fluency in ordinary words may mean: a suggestion, never taken over unasked. */
export const suggestedLevel = (fluency: string): Cefr | null => fluencies.find(([pattern]) => pattern.test(fluency))?.[1] ?? null;

const degrees: readonly (readonly [RegExp, number])[] = [
  [/\bbac\s*\+\s*8\b/i, 8],
  [/\bbac\s*\+\s*5\b/i, 7],
  [/\bbac\s*\+\s*3\b/i, 6],
  [/\bbac\s*\+\s*2\b/i, 5],
  [/\b(ph\.?\s?d|doctorate|doctoraat|doctorat|promotie)\b/i, 8],
  [/\b(bachelor|b\.?sc|b\.?a|b\.?eng|b\.?tech|licence|hbo)\b/i, 6],
  [/\b(master|m\.?sc|m\.?a|m\.?eng|mba|llm|drs|ir|dess|dea|mastère)\b/i, 7],
  [/\b(associate degree|hnd|higher national diploma|higher diploma|bts|dut|foundation degree|brevet de technicien supérieur)\b/i, 5],
  [/\b(mbo|mbo-diploma|secondary school|high school|a.levels?|baccalaur[ée]at|bac|vwo|havo|waec|ssce)\b/i, 4],
];

/** The EQF level of a degree's name, where the name leaves no doubt about it. */
export const degreeLevel = (studyType: string): number | null => degrees.find(([pattern]) => pattern.test(studyType))?.[1] ?? null;

const levels: readonly (readonly [RegExp, number])[] = [
  [/master|expert|specialist|guru/i, 4],
  [/advanced|senior|proficient|gevorderd|avancé|confirmé/i, 3],
  [/intermediate|competent|gemiddeld|intermédiaire/i, 2],
  [/beginner|basic|novice|junior|basis|débutant/i, 1],
];

/** The level, 1 to 4, of a word such as "Advanced". */
export const skillLevel = (word: string): number | null => levels.find(([pattern]) => pattern.test(word))?.[1] ?? null;
