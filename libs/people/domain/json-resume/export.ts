import { importJsonResume } from './import.js';
import { readJsonResume } from './read.js';
import { shorten } from './shorten.js';
import { type JsonResume, type Loss, type ReasonCode, type ResumeExport, type ResumePerson, extensionKey } from './types.js';
import { languageName } from './words.js';

/** The name of a concept in the reader's language, where there is one. */
export type LabelOf = (kind: 'skill' | 'occupation', conceptId: string) => string | null;

/**
 * Writes a person as JSON Resume v1.0.0, with what the format has no place for. What the export says it kept was tried:
 * the document is imported again, and only lines that come back the same count.
 */
export function exportJsonResume(person: ResumePerson, labelOf: LabelOf): ResumeExport {
  const motivation = person.expertProfile?.motivation || person.candidateProfile?.motivation || null;
  const resume = write(person, motivation, labelOf);
  const losses: Loss[] = [];
  const lose = (path: string, code: ReasonCode, value: unknown): void => void losses.push({ path, code, value: shorten(value) });
  const kept = tried(person, motivation, resume, lose);
  listWhatHasNoPlace(person, motivation, lose);
  return { resume, kept, losses };
}

const levelWords: Readonly<Record<number, string>> = { 1: 'Beginner', 2: 'Intermediate', 3: 'Advanced', 4: 'Master' };

/** An object without its empty values, as the format wants it. */
const filled = <T extends object>(value: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null && item !== undefined && item !== '')) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

function write(person: ResumePerson, motivation: string | null, labelOf: LabelOf): JsonResume {
  const uri = (kind: 'skill' | 'occupation', id: string): string => `http://data.europa.eu/esco/${kind}/${id}`;
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      ...filled({ name: person.name, email: person.email, summary: motivation }),
      ...(person.residenceCountry ? { location: { countryCode: person.residenceCountry } } : {}),
    },
    work: person.occupations.map((job) => ({
      ...filled({
        name: job.employer,
        position: job.title ?? labelOf('occupation', job.conceptId),
        location: job.country,
        startDate: job.from,
        endDate: job.to,
        summary: job.description,
      }),
      [extensionKey]: filled({ concept: uri('occupation', job.conceptId), country: job.country, wording: job.title ? null : 'taxonomy' }),
    })),
    education: person.education.map((study) => ({
      ...filled({ institution: study.institution, studyType: study.title, endDate: study.completedOn }),
      [extensionKey]: filled({ eqf: study.eqf, field: study.field, country: study.country }),
    })),
    skills: person.skills.map((skill) => ({
      ...filled({ name: labelOf('skill', skill.conceptId) ?? skill.conceptId, level: levelWords[skill.level] }),
      [extensionKey]: filled({ concept: uri('skill', skill.conceptId), level: skill.level, years: skill.years }),
    })),
    languages: person.languages.map(({ language, listening, reading, speaking, writing }) => ({
      language: languageName(language),
      fluency: speaking,
      [extensionKey]: { language, listening, reading, speaking, writing },
    })),
    meta: { version: 'v1.0.0' },
  };
}

/** Imports the document and compares. Returns the paths that came back the same; the others are losses. */
function tried(
  person: ResumePerson,
  motivation: string | null,
  resume: JsonResume,
  lose: (path: string, code: ReasonCode, value: unknown) => void,
): string[] {
  const read = readJsonResume(resume);
  if (!read.ok) {
    if (read.error.kind === 'invalid_input')
      for (const problem of read.error.problems) lose(problem.field, 'people.json_resume.altered', problem.rule);
    return [];
  }
  const back = importJsonResume(read.value, { asOf: '9999-12-31', hasProfile: true, concepts: { find: () => [], isKnown: () => true } });
  const kept: string[] = [];
  const compare = (path: string, before: unknown, after: unknown): void => {
    if (same(before, after)) kept.push(path);
    else lose(path, 'people.json_resume.altered', typeof before === 'object' ? JSON.stringify(before) : before);
  };
  compare('name', person.name, back.sections.name);
  if (person.email) compare('email', person.email, back.sections.email);
  if (person.residenceCountry) compare('residenceCountry', person.residenceCountry, back.sections.residenceCountry);
  if (motivation)
    compare(person.expertProfile?.motivation ? 'expertProfile.motivation' : 'candidateProfile.motivation', motivation, back.sections.motivation);
  for (const section of ['skills', 'occupations', 'languages', 'education'] as const) {
    const places = back.stored.filter((line) => line.section === section).map((line) => Number(line.path.split('.')[1]));
    const returned = new Map(places.map((place, index) => [place, back.sections[section]?.[index]]));
    person[section].forEach((line, index) => compare(`${section}.${index}`, line, returned.get(index)));
  }
  return kept;
}

/** A value, null when it is missing or empty: the format has no empty values. */
const present = (value: unknown): unknown => (value === undefined || value === '' ? null : value);

/** Equal values. */
function same(before: unknown, after: unknown): boolean {
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return present(before) === present(after);
  const [one, other] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => same(one[key], other[key]));
}

function listWhatHasNoPlace(person: ResumePerson, motivation: string | null, lose: (path: string, code: ReasonCode, value: unknown) => void): void {
  const none = (path: string, value: unknown): void => {
    const words = Array.isArray(value) ? value.join(', ') : value;
    if (words !== null && words !== undefined && words !== '') lose(path, 'people.json_resume.no_place', words);
  };
  none('birthDate', person.birthDate);
  none('linkCountries', person.linkCountries);
  none('timeZone', person.timeZone);
  person.availability.forEach((line, index) =>
    none(`availability.${index}`, `${line.from} – ${line.to ?? ''}, ${line.modes.join('/')}, ${line.hoursPerWeek}`),
  );
  none('expertProfile.preferredCountries', person.expertProfile?.preferredCountries);
  none('expertProfile.preferredModes', person.expertProfile?.preferredModes);
  if (person.candidateProfile?.motivation !== motivation) none('candidateProfile.motivation', person.candidateProfile?.motivation);
  none('candidateProfile.relocation', person.candidateProfile?.relocation);
  none('candidateProfile.preferredModes', person.candidateProfile?.preferredModes);
  none('candidateProfile.minimumSalaryMonthEur', person.candidateProfile?.minimumSalaryMonthEur);
  for (const purpose of person.consents) lose(`consents.${purpose}`, 'people.json_resume.kept_out', purpose);
}
