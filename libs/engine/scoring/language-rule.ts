import { cefrLevels, cefrRank, languageSkills } from '#kernel';
import type { Cefr, LanguageSkill } from '#kernel';
import type { LanguageRequirement } from './need.js';
import type { HeldLanguage } from './aspects.js';
import type { LanguageDetail } from './result.js';
import { ruleOn } from './rule.js';
import type { Rule } from './rule.js';
import type { ScoringParameters } from './sheet.js';

/** Each asked skill of a language by the CEFR steps that are missing; the four count alike. */
export function languageRule(requirement: LanguageRequirement, parameters: ScoringParameters): Rule<LanguageDetail> {
  const asked = languageSkills.map((skill) => (requirement[skill] == null ? 0 : cefrRank(requirement[skill])));
  const count = asked.filter((rank) => rank > 0).length;
  const steps = parameters.languageSteps;
  const held = (languages: readonly HeldLanguage[]): readonly number[] | undefined =>
    languages.find(({ language }) => language === requirement.language)?.ranks;
  return ruleOn('languages', JSON.stringify([requirement.language, asked, steps]), {
    credit(languages): number {
      const has = held(languages);
      if (!has) return 0;
      let kept = 0;
      asked.forEach((rank, skill) => {
        if (rank > 0) kept += Math.max(0, steps - Math.max(0, rank - (has[skill] ?? 0)));
      });
      return Math.floor((kept * 10_000) / (steps * count));
    },
    detail: (languages) => ({
      kind: 'language',
      language: requirement.language,
      asked: levels(asked),
      has: levels(held(languages) ?? []),
    }),
  });
}

const levels = (ranks: readonly number[]): Partial<Record<LanguageSkill, Cefr>> =>
  Object.fromEntries(languageSkills.flatMap((skill, index) => ((ranks[index] ?? 0) > 0 ? [[skill, cefrLevels[(ranks[index] ?? 1) - 1]]] : [])));
