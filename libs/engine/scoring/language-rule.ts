import { cefrLevels, cefrRank, languageSkills } from '#kernel';
import type { Cefr, LanguageSkill } from '#kernel';
import type { LanguageRequirement } from './need.js';
import type { PreparedPerson } from './prepared.js';
import type { LanguageDetail } from './result.js';
import type { Rule } from './rule.js';
import type { ScoringParameters } from './sheet.js';

/** Each asked skill of a language by the CEFR steps that are missing; the four count alike. */
export function languageRule(requirement: LanguageRequirement, parameters: ScoringParameters): Rule<LanguageDetail> {
  const asked = languageSkills.map((skill) => (requirement[skill] == null ? 0 : cefrRank(requirement[skill])));
  const count = asked.filter((rank) => rank > 0).length;
  const steps = parameters.languageSteps;
  return {
    credit(person: PreparedPerson): number {
      const has = person.languages.get(requirement.language);
      if (!has) return 0;
      let kept = 0;
      asked.forEach((rank, skill) => {
        if (rank > 0) kept += Math.max(0, steps - Math.max(0, rank - (has[skill] ?? 0)));
      });
      return Math.floor((kept * 10_000) / (steps * count));
    },
    detail: (person) => ({
      kind: 'language',
      language: requirement.language,
      asked: levels(asked),
      has: levels(person.languages.get(requirement.language) ?? []),
    }),
  };
}

const levels = (ranks: readonly number[]): Partial<Record<LanguageSkill, Cefr>> =>
  Object.fromEntries(languageSkills.flatMap((skill, index) => ((ranks[index] ?? 0) > 0 ? [[skill, cefrLevels[(ranks[index] ?? 1) - 1]]] : [])));
