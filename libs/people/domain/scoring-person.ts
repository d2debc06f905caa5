import type { ScoringPerson } from '#engine/scoring';
import { addDays, monthsBetween, type IsoDate, type ProgrammeCode } from '#kernel';
import type { CandidateProfile, ExpertProfile, PersonEducation, PersonOccupation, PersonSections, PersonSkill } from './person.js';

/** What the engine may know, and nothing else: name, birth date, residence, ties and employers stay outside. */
export interface ScoringFacts extends Pick<PersonSections, 'timeZone' | 'languages' | 'availability'> {
  readonly id: string;
  readonly version: number;
  readonly skills: readonly Pick<PersonSkill, 'conceptId' | 'level'>[];
  readonly occupations: readonly Pick<PersonOccupation, 'conceptId' | 'country' | 'from' | 'to'>[];
  readonly education: readonly Pick<PersonEducation, 'eqf' | 'field'>[];
  readonly expertProfile: Pick<ExpertProfile, 'preferredCountries' | 'preferredModes'> | null;
  readonly candidateProfile: Pick<CandidateProfile, 'relocation' | 'preferredModes' | 'minimumSalaryMonthEur'> | null;
}

interface Span {
  readonly from: IsoDate;
  /** The day after the last one. */
  readonly until: IsoDate;
}

/** Completed months in all, overlapping times counted once. */
function monthsIn(spans: readonly Span[]): number {
  const sorted = [...spans].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  let months = 0;
  let current: Span | null = null;
  for (const span of sorted) {
    if (current && span.from <= current.until) {
      if (span.until > current.until) current = { from: current.from, until: span.until };
    } else {
      if (current) months += monthsBetween(current.from, current.until);
      current = span;
    }
  }
  return current ? months + monthsBetween(current.from, current.until) : months;
}

/** Months per key, sorted by key. */
function monthsPer<K extends string>(items: readonly { readonly key: K | null; readonly span: Span }[]): { key: K; months: number }[] {
  const spans = new Map<K, Span[]>();
  for (const { key, span } of items) if (key !== null) spans.set(key, [...(spans.get(key) ?? []), span]);
  return [...spans].map(([key, list]) => ({ key, months: monthsIn(list) })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** A person as the engine sees one on a day: jobs still held count up to that day, jobs that begin later not at all. */
export function toScoringPerson(person: ScoringFacts, programme: ProgrammeCode, asOf: IsoDate): ScoringPerson {
  const jobs = person.occupations
    .filter((job) => job.from <= asOf)
    .map((job) => ({ ...job, span: { from: job.from, until: job.to === null || job.to >= asOf ? asOf : addDays(job.to, 1) } }));
  const { expertProfile: expert, candidateProfile: candidate } = person;
  const preferences =
    programme === 'CD4D2'
      ? expert && { countries: expert.preferredCountries, modes: expert.preferredModes, minimumSalaryMonthEur: null }
      : candidate && { countries: [], modes: candidate.preferredModes, minimumSalaryMonthEur: candidate.minimumSalaryMonthEur };
  return {
    id: person.id,
    version: person.version,
    skills: person.skills.map(({ conceptId, level }) => ({ skill: conceptId, level })),
    occupations: monthsPer(jobs.map(({ conceptId, span }) => ({ key: conceptId, span }))).map(({ key, months }) => ({ occupation: key, months })),
    experienceMonths: monthsIn(jobs.map(({ span }) => span)),
    languages: person.languages.map(({ language, listening, reading, speaking, writing }) => ({ language, listening, reading, speaking, writing })),
    education: person.education.map(({ eqf, field }) => ({ eqf, field })),
    availability: person.availability.map(({ from, to, modes, hoursPerWeek }) => ({ from, to, modes, hoursPerWeek })),
    countries: monthsPer(jobs.map(({ country, span }) => ({ key: country, span }))).map(({ key, months }) => ({ country: key, months })),
    // An expert of CD4D2 goes for weeks and comes back: moving is part of the form of work, not a wish of its own.
    relocation: programme === 'CD4D2' ? expert !== null : (candidate?.relocation ?? false),
    timeZone: person.timeZone,
    ...(preferences ? { preferences } : {}),
  };
}
