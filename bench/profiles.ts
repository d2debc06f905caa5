import type { Requirement, ScoringNeed, ScoringPerson } from '#engine/scoring';

/** A person of whom nothing is known but what is given. */
export const personOf = (id: string, known: Partial<ScoringPerson>): ScoringPerson => ({
  id,
  version: 1,
  skills: [],
  occupations: [],
  experienceMonths: 0,
  languages: [],
  education: [],
  availability: [],
  countries: [],
  relocation: false,
  timeZone: null,
  ...known,
});

/** A vacancy that says nothing but its requirements. */
export const needOf = (id: string, requirements: readonly Requirement[]): ScoringNeed => ({
  id,
  version: 1,
  kind: 'VACANCY',
  programme: 'MATCH',
  country: null,
  mode: null,
  startDate: null,
  endDate: null,
  hoursPerWeek: null,
  timeZone: null,
  requirements,
});
