import type { Requirement as ScoringRequirement, ScoringNeed } from '#engine/scoring';
import type { Need, Requirement } from './need.js';

/**
 * Zones of countries that lie in one zone and have vacancies here; the time difference to the candidate counts in MATCH
 * alone, whose employers are Dutch.
 */
const zones: Readonly<Record<string, string>> = { NL: 'Europe/Amsterdam', BE: 'Europe/Brussels', DE: 'Europe/Berlin' };

function toRequirement(requirement: Requirement): ScoringRequirement {
  const { id, essential, importance } = requirement;
  switch (requirement.kind) {
    case 'SKILL':
      return { id, essential, importance, kind: 'skill', skill: requirement.conceptId, level: requirement.level };
    case 'OCCUPATION':
      return { id, essential, importance, kind: 'occupation', occupation: requirement.conceptId };
    case 'LANGUAGE': {
      const { listening, reading, speaking, writing } = requirement;
      return { id, essential, importance, kind: 'language', language: requirement.language ?? '', listening, reading, speaking, writing };
    }
    case 'EDUCATION':
      return { id, essential, importance, kind: 'education', eqf: requirement.eqf ?? 1, field: requirement.field };
    case 'EXPERIENCE':
      return { id, essential, importance, kind: 'experience', months: Math.round((requirement.years ?? 0) * 12), occupation: requirement.conceptId };
  }
}

/** What the engine may know of a need: codes and figures, no words. */
export const toScoringNeed = (need: Need): ScoringNeed => ({
  id: need.id,
  version: need.version,
  kind: need.kind,
  programme: need.programme,
  country: need.country,
  mode: need.mode,
  startDate: need.startDate,
  endDate: need.endDate,
  hoursPerWeek: need.hoursPerWeek,
  timeZone: zones[need.country] ?? null,
  requirements: need.requirements.map(toRequirement),
  salaryMonthEur: need.vacancy?.salaryMonthEur ?? null,
});
