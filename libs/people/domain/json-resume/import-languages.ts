import { type Cefr, cefrLevels, isLanguage, isOneOf } from '#kernel';
import { personLimits, type PersonLanguage } from '../person.js';
import type { Importing } from './importing.js';
import { type Extension, type LanguageItem, extensionKey } from './types.js';
import { languageCode, statedLevel, suggestedLevel } from './words.js';

/** Languages. A CEFR level in the document is taken over; ordinary words such as "fluent" wait for the person's level. */
export function importLanguages(importing: Importing): PersonLanguage[] {
  const languages = new Map<string, PersonLanguage>();
  (importing.read.resume.languages ?? []).forEach((item, index) => {
    const path = `languages.${index}`;
    if (Object.keys(item).length === 0) return;
    const extension = item[extensionKey];
    const words = [item.language, item.fluency].filter(Boolean).join(' – ');
    const code = statedCode(extension) ?? (item.language === undefined ? null : languageCode(item.language));
    if (code === null) return importing.lose(path, 'people.json_resume.language_unknown', words);
    if (languages.has(code)) return importing.lose(path, 'people.json_resume.repeated', words);
    if (languages.size === personLimits.languages) return importing.lose(path, 'people.json_resume.more', words);
    const four = fourLevels(extension);
    const level = four === null ? oneLevel(importing, item, path) : null;
    if (four === null && level === null) {
      const suggested = item.fluency === undefined ? null : suggestedLevel(item.fluency);
      if (suggested === null) return importing.lose(path, 'people.json_resume.fluency_missing', words);
      return importing.propose({ kind: 'language', path, words, language: code, suggested });
    }
    const line: PersonLanguage = four
      ? { language: code, ...four }
      : { language: code, listening: level as Cefr, reading: level as Cefr, speaking: level as Cefr, writing: level as Cefr };
    languages.set(code, line);
    importing.keep(
      path,
      'languages',
      `${code}: ${line.listening} ${line.reading} ${line.speaking} ${line.writing}`,
      four ? [] : ['people.json_resume.one_level_for_four'],
    );
  });
  return [...languages.values()];
}

const statedCode = (extension: Extension | undefined): string | null => (isLanguage(extension?.language) ? extension.language : null);

function oneLevel(importing: Importing, item: LanguageItem, path: string): Cefr | null {
  const stated = item.fluency === undefined ? null : statedLevel(item.fluency);
  const confirmed = importing.options.confirmed?.get(path);
  return stated ?? (isOneOf(cefrLevels, confirmed) ? confirmed : null);
}

function fourLevels(extension: Extension | undefined): Omit<PersonLanguage, 'language'> | null {
  if (!extension) return null;
  const { listening, reading, speaking, writing } = extension;
  return isOneOf(cefrLevels, listening) && isOneOf(cefrLevels, reading) && isOneOf(cefrLevels, speaking) && isOneOf(cefrLevels, writing)
    ? { listening, reading, speaking, writing }
    : null;
}
