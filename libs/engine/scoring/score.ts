import { Explainer } from './explainer.js';
import type { NeedPlan } from './plan.js';
import type { PreparedPerson } from './prepared.js';
import type { MatchResult } from './result.js';

/** One person's exact score, 0 to 10⁸: the sum of weight × credit over all parts. */
export function score(plan: NeedPlan, person: PreparedPerson): number {
  const total = plan.skillsCriterion.contribution(person);
  return [...plan.requirements, ...plan.fields].reduce((sum, { weight, rule }) => sum + weight * rule.credit(person), total);
}

/** One person's score with its reasons. */
export const explain = (plan: NeedPlan, person: PreparedPerson): MatchResult => new Explainer(plan).explain(person);
