import { isCountry } from '#kernel';
import { importEducation } from './import-education.js';
import { importLanguages } from './import-languages.js';
import { importSkills } from './import-skills.js';
import { importWork } from './import-work.js';
import { Importing, longest } from './importing.js';
import type { ReadResume } from './read.js';
import type { Concepts, ConceptKind, ResumeImport, ResumeSections } from './types.js';

export interface ImportOptions {
  readonly concepts: Concepts;
  /** The day of the import: a job that ended "in 2026" has not ended later than today. */
  readonly asOf: string;
  /** True when the person has an expert or candidate profile, where the summary can go. */
  readonly hasProfile: boolean;
  /** What the person confirmed in an earlier import of the same document: path → concept, or CEFR level for a language. */
  readonly confirmed?: ReadonlyMap<string, string>;
}

/** The words of a document that need the taxonomy, so that they can be looked up before the import. */
export function wordsOf({ resume }: ReadResume): { readonly kind: ConceptKind; readonly words: string }[] {
  const found = new Map<string, { kind: ConceptKind; words: string }>();
  const add = (kind: ConceptKind, words: string | undefined): void => {
    if (words) found.set(`${kind} ${words}`, { kind, words });
  };
  for (const item of resume.work ?? []) add('occupation', item.position);
  for (const item of resume.skills ?? []) {
    add('skill', item.name);
    for (const keyword of item.keywords ?? []) add('skill', keyword);
  }
  return [...found.values()];
}

/** Turns a document into sections of a person. Each value of it ends up stored, proposed or on the list of losses. */
export function importJsonResume(read: ReadResume, options: ImportOptions): ResumeImport {
  const importing = new Importing(read, options);
  const sections: ResumeSections = {
    ...basics(importing),
    ...some('skills', importSkills(importing)),
    ...some('occupations', importWork(importing)),
    ...some('languages', importLanguages(importing)),
    ...some('education', importEducation(importing)),
  };
  return { sections, stored: importing.stored, proposals: importing.proposals, losses: importing.allLosses() };
}

/** Something before and after one at-sign, a dot in the domain, no blanks: as the people's room asks it. */
const address = /^[^\s@,;<>"]+@[^\s@,;<>".]+(?:\.[^\s@,;<>".]+)+$/;

function basics(importing: Importing): ResumeSections {
  const { basics: given } = importing.read.resume;
  if (!given) return {};
  const sections: { name?: string; email?: string; residenceCountry?: string; motivation?: string } = {};
  if (given.name && importing.fits('basics.name', given.name, longest.line)) {
    sections.name = given.name;
    importing.keep('basics.name', 'name', given.name);
  }
  if (given.email && given.email.length <= 254 && address.test(given.email)) {
    sections.email = given.email;
    importing.keep('basics.email', 'email', given.email);
  } else if (given.email) importing.lose('basics.email', 'people.json_resume.not_an_address', given.email);
  const country = given.location?.countryCode;
  if (country && isCountry(country.toUpperCase())) {
    sections.residenceCountry = country.toUpperCase();
    importing.keep('basics.location.countryCode', 'residenceCountry', sections.residenceCountry);
  } else if (country) importing.lose('basics.location.countryCode', 'people.json_resume.country_unknown', country);
  if (given.summary) {
    if (!importing.options.hasProfile) importing.lose('basics.summary', 'people.json_resume.no_profile', given.summary);
    else if (importing.fits('basics.summary', given.summary, longest.text)) {
      sections.motivation = given.summary;
      importing.keep('basics.summary', 'motivation', given.summary);
    }
  }
  return sections;
}

/** A section only when it has lines: an empty one would wipe what the person has. */
function some<K extends string, T>(name: K, items: readonly T[]): Partial<Record<K, readonly T[]>> {
  return items.length > 0 ? ({ [name]: items } as Record<K, readonly T[]>) : {};
}
