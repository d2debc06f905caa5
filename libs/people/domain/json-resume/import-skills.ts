import { limits } from '#kernel';
import type { PersonSkill } from '../person.js';
import type { Importing } from './importing.js';
import { type ReasonCode, extensionKey } from './types.js';
import { skillLevel } from './words.js';

/** Skills: the name and each keyword are words of their own. Without a confirmed concept they are proposals only. */
export function importSkills(importing: Importing): PersonSkill[] {
  const skills = new Map<string, PersonSkill>();
  (importing.read.resume.skills ?? []).forEach((item, index) => {
    const path = `skills.${index}`;
    const extension = item[extensionKey];
    const worded = item.level === undefined ? null : skillLevel(item.level);
    const take = (place: string, words: string, stated: string | undefined, level: number | null, years: number | null): void => {
      const concept = importing.concept('skill', place, stated, `${path}.${extensionKey}`);
      if (worded !== null) importing.settle(`${path}.level`);
      if (concept === null)
        return importing.propose({
          kind: 'skill',
          path: place,
          words,
          candidates: importing.options.concepts.find('skill', words),
          draft: { level },
        });
      if (skills.has(concept)) return importing.lose(place, 'people.json_resume.repeated', words);
      if (skills.size === limits.skillsPerPerson) return importing.lose(place, 'people.json_resume.more', words);
      const notes: ReasonCode[] = level === null ? ['people.json_resume.level_assumed'] : [];
      // Without a level the lowest is stored: an import never claims more than the person did.
      skills.set(concept, { conceptId: concept, level: level ?? 1, years });
      importing.keep(place, 'skills', `${words} (${level ?? 1})`, notes, [place, `${path}.${extensionKey}`]);
    };
    const level =
      extension?.level !== undefined && Number.isInteger(extension.level) && extension.level >= 1 && extension.level <= 4 ? extension.level : worded;
    const years = extension?.years !== undefined && extension.years >= 0 && extension.years <= 70 ? extension.years : null;
    const name = item.name ?? extension?.concept;
    if (name !== undefined) take(`${path}.name`, name, extension?.concept, level, years);
    (item.keywords ?? []).forEach((keyword, place) => {
      if (keyword !== '') take(`${path}.keywords.${place}`, keyword, undefined, worded, null);
    });
  });
  return [...skills.values()];
}
