import { aNeed, aSheet, skill, smallGraph, today } from '../examples.fixture.js';
import type { ScoringNeed } from '../need.js';
import type { ScoringPerson } from '../person.js';
import { scoreNeed } from '../score-need.js';
import type { NeedScoringInput, ScoringOutcome } from '../score-need.js';

/** A vacancy that asks for Python at the highest level and for databases, half each. */
export const theVacancy = aNeed({ requirements: [skill('python', 4), skill('databases')] });

/** The ranked list of the vacancy, or of one that differs from it by what is given. */
export function ranked(
  people: NeedScoringInput['people'],
  need: Partial<ScoringNeed> = {},
  more: Partial<Omit<NeedScoringInput, 'need' | 'people'>> = {},
): ScoringOutcome {
  const outcome = scoreNeed({ need: { ...theVacancy, ...need }, people, sheet: aSheet(), graph: smallGraph, asOf: today, ...more });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

/** The ids of the list, from the top. */
export const rankedIds = (people: readonly ScoringPerson[], need: Partial<ScoringNeed> = {}): string[] =>
  ranked(people, need).ranked.map(({ personId }) => personId);
