import type { Graph } from '#engine/concepts';
import type { ExperienceRequirement } from './need.js';
import type { Career } from './aspects.js';
import type { ExperienceDetail } from './result.js';
import { ruleOn, share } from './rule.js';
import type { Rule } from './rule.js';

/** Months of work against those asked. With an occupation, each month counts as far as its occupation is near the asked one. */
export function experienceRule(requirement: ExperienceRequirement, graph: Graph): Rule<ExperienceDetail> {
  const asked = requirement.occupation == null ? undefined : graph.occupations.indexOf(requirement.occupation);
  const nearness = asked === undefined ? undefined : graph.occupations.proximity(asked);
  const months = (career: Career): number => {
    if (nearness === undefined) return career.months;
    let near = 0;
    for (const { occupation, months: held } of career.occupations) near += held * (nearness[occupation] ?? 0);
    // Jobs held at the same time are months once.
    return Math.min(Math.floor(near / 10_000), career.months);
  };
  return ruleOn('career', null, {
    credit: (career) => share(months(career), requirement.months),
    detail: (career) => ({ kind: 'experience', askedMonths: requirement.months, months: months(career), occupation: requirement.occupation ?? null }),
  });
}
