import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formatList, formatNumber, languageName } from '~/lib/format';
import { educationFieldWord } from '~/lib/education-fields';
import { eqfWords, languageSkillWords, skillLevelWords } from '~/lib/words';
import type { RequirementPartsFragment } from './needs.gen';

const skills = ['listening', 'reading', 'speaking', 'writing'] as const;

/** The language levels that a requirement asks, as `listening B2, speaking B1`. */
function levels(i18n: I18n, requirement: RequirementPartsFragment): string {
  return formatList(skills.flatMap((skill) => (requirement[skill] ? [`${i18n._(languageSkillWords[skill])} ${requirement[skill]}`] : [])));
}

/** What a requirement asks, beside its concept: the level, the years, the diploma. Empty when there is nothing more. */
export function requirementDetail(i18n: I18n, requirement: RequirementPartsFragment): string {
  const { kind, level, eqf, field, years } = requirement;
  if (kind === 'SKILL') return level ? i18n._(skillLevelWords[level as 1 | 2 | 3 | 4]) : '';
  if (kind === 'LANGUAGE') return levels(i18n, requirement);
  if (kind === 'EXPERIENCE') return years === null ? '' : i18n._(msg`${formatNumber(years, Number.isInteger(years) ? 0 : 1)} years or more`);
  if (kind === 'EDUCATION' && eqf !== null && field) {
    const word = educationFieldWord(field);
    return word ? i18n._(word) : field;
  }
  return '';
}

/** What a requirement is about in a few words, without markup. */
export function requirementTitle(i18n: I18n, requirement: RequirementPartsFragment): string {
  const { kind, concept, text, language, eqf } = requirement;
  if (concept) return concept.label;
  if (text) return text;
  if (kind === 'LANGUAGE' && language) return languageName(language);
  if (kind === 'EDUCATION' && eqf !== null) return i18n._(eqfWords[eqf as keyof typeof eqfWords]);
  return i18n._(msg`Work experience`);
}

/** How much a requirement counts, 1 to 5. */
export const importanceWords = {
  1: msg`1 – Nice to have`,
  2: msg`2 – Useful`,
  3: msg`3 – Important`,
  4: msg`4 – Very important`,
  5: msg`5 – At the heart of the work`,
} as const;
