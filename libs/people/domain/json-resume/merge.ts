import type { PersonEducation, PersonLanguage, PersonOccupation, PersonSections, PersonSkill } from '../person.js';
import type { ResumeSections } from './types.js';

/**
 * Adds imported lines to what a person has. Nothing is removed: a line about the same skill, language, job (occupation and
 * start) or study (title and end) is replaced, others are appended. Sections without imported lines stay away, so that an
 * update leaves them alone.
 */
export function mergeImported(
  person: Pick<PersonSections, 'skills' | 'occupations' | 'languages' | 'education'>,
  imported: ResumeSections,
): ResumeSections {
  const { skills, occupations, languages, education, ...single } = imported;
  return {
    ...single,
    ...(skills ? { skills: joined(person.skills, skills, (line: PersonSkill) => line.conceptId) } : {}),
    ...(occupations ? { occupations: joined(person.occupations, occupations, (line: PersonOccupation) => `${line.conceptId} ${line.from}`) } : {}),
    ...(languages ? { languages: joined(person.languages, languages, (line: PersonLanguage) => line.language) } : {}),
    ...(education
      ? { education: joined(person.education, education, (line: PersonEducation) => `${line.title ?? ''} ${line.completedOn ?? ''}`) }
      : {}),
  };
}

function joined<T>(present: readonly T[], added: readonly T[], key: (line: T) => string): T[] {
  const later = new Map(added.map((line) => [key(line), line]));
  const kept = present.map((line) => {
    const replacement = later.get(key(line));
    later.delete(key(line));
    return replacement ?? line;
  });
  return [...kept, ...later.values()];
}
