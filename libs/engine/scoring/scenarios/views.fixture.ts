import type { Cefr, ProgrammeCode } from '#kernel';
import type { Graph } from '#engine/concepts';
import { match, smallGraph } from '../examples.fixture.js';
import type { NeedKind, Requirement, ScoringNeed } from '../need.js';
import type { LanguageClaim, ScoringPerson } from '../person.js';
import type { CriterionPart, FieldReason, MatchResult } from '../result.js';
import { defaultSheet } from '../sheet.js';
import type { Criterion, View, WeightSheet } from '../sheet.js';

/** The sheet a programme begins with. */
export function firstSheet(programme: ProgrammeCode, needKind: NeedKind, view: View): WeightSheet {
  const sheet = defaultSheet(programme, needKind, view);
  if (!sheet) throw new Error(`${programme} has no sheet of the ${view}'s view`);
  return sheet;
}

type Sees = (need: Partial<ScoringNeed>, person: Partial<ScoringPerson>, graph?: Graph) => MatchResult;

const by =
  (programme: ProgrammeCode, kind: NeedKind, view: View): Sees =>
  (need, person, graph = smallGraph) =>
    match({ programme, kind, ...need }, person, firstSheet(programme, kind, view), graph);

/** CD4D2, terms of reference: skills 29, occupation 26, experience 9, education 8, languages 12, availability 11, country 5. */
export const hostSees = by('CD4D2', 'TERMS_OF_REFERENCE', 'need');

/** The same pair as the expert sees it: skills 26, occupation 18, experience 5, education 5, languages 9, availability 12, country 5, preferences 12, readiness 8. */
export const expertSees = by('CD4D2', 'TERMS_OF_REFERENCE', 'person');

/** MATCH, vacancy: skills 30, occupation 28, experience 10, education 8, languages 12, availability 6, mobility 6. */
export const employerSees = by('MATCH', 'VACANCY', 'need');

/** The same pair as the candidate sees it: skills 27, occupation 21, experience 6, education 5, languages 9, availability 5, mobility 5, preferences 16, readiness 6. */
export const candidateSees = by('MATCH', 'VACANCY', 'person');

/** One criterion of a result. */
export function partOf({ criteria }: MatchResult, criterion: Criterion): CriterionPart {
  const part = criteria.find((item) => item.criterion === criterion);
  if (!part) throw new Error(`no part for ${criterion}`);
  return part;
}

/** The reason of a criterion that follows from the need's own fields. */
export function fieldOf({ fields }: MatchResult, criterion: Criterion): FieldReason {
  const field = fields.find((item) => item.criterion === criterion);
  if (!field) throw new Error(`no reason for ${criterion}`);
  return field;
}

/** All four skills of a language at a level. */
export const speaks = (language: string, level: Cefr): LanguageClaim => ({
  language,
  listening: level,
  reading: level,
  speaking: level,
  writing: level,
});

/** A language asked in all four skills, named after the language. */
export const asksLanguage = (language: string, level: Cefr, essential = true): Requirement => ({
  id: language,
  kind: 'language',
  ...speaks(language, level),
  essential,
  importance: 3,
});
