import type { EducationRequirement } from './need.js';
import type { EducationClaim } from './person.js';
import type { EducationDetail } from './result.js';
import { ruleOn, times } from './rule.js';
import type { Rule } from './rule.js';
import type { ScoringParameters } from './sheet.js';

/** The best of a person's educations: its EQF level against the asked one, times how far its field agrees in ISCED-F. */
export function educationRule(requirement: EducationRequirement, parameters: ScoringParameters): Rule<EducationDetail> {
  const credit = (education: EducationClaim): number =>
    times(levelShare(education.eqf, requirement.eqf, parameters), fieldShare(education.field ?? '', requirement.field ?? '', parameters));
  const best = (all: readonly EducationClaim[]): EducationClaim | undefined =>
    all.toSorted((a, b) => credit(b) - credit(a) || b.eqf - a.eqf || ((a.field ?? '') < (b.field ?? '') ? -1 : 1))[0];
  return ruleOn('education', JSON.stringify([requirement.eqf, requirement.field ?? '', parameters.educationBelow, parameters.fieldShares]), {
    credit(all): number {
      let most = 0;
      for (const education of all) most = Math.max(most, credit(education));
      return most;
    },
    detail(all): EducationDetail {
      const education = best(all);
      return {
        kind: 'education',
        askedEqf: requirement.eqf,
        askedField: requirement.field ?? null,
        eqf: education?.eqf ?? null,
        field: education?.field ?? null,
      };
    },
  });
}

const levelShare = (has: number, asked: number, { educationBelow }: ScoringParameters): number =>
  has >= asked ? 10_000 : (educationBelow[asked - has - 1] ?? 0);

/** A narrower field than the asked one agrees in full. */
function fieldShare(has: string, asked: string, { fieldShares }: ScoringParameters): number {
  if (has.startsWith(asked)) return 10_000;
  let digits = 0;
  while (digits < has.length && has[digits] === asked[digits]) digits += 1;
  return fieldShares[digits >= 3 ? 2 : digits === 2 ? 1 : 0];
}
