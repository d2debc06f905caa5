import { apportion } from './apportion.js';
import { allWeight } from './plan.js';
import type { NeedPlan, Weighed } from './plan.js';
import type { Requirement } from './need.js';
import type { Criterion } from './sheet.js';
import { SkillsCriterion } from './skills-criterion.js';

/**
 * A plan in which one criterion weighs `weight` of 10,000 and the others share the rest in the proportions of the sheet. The same whole
 * numbers come out as when a sheet said so: both are apportioned by the same method.
 */
export function reweighed(plan: NeedPlan, criterion: Criterion, weight: number): NeedPlan {
  const others = [...plan.criteria.keys()].filter((other) => other !== criterion);
  const shares = apportion(
    others.map((other) => plan.sheet.weights[other] ?? 0),
    allWeight - weight,
  );
  const weights = new Map<Criterion, number>([
    [criterion, weight],
    ...others.map((other, index): [Criterion, number] => [other, shares[index] ?? 0]),
  ]);
  const criteria = new Map([...plan.criteria.keys()].map((known) => [known, weights.get(known) ?? 0]));

  const weigh = <T extends Weighed<Requirement>>(items: readonly T[], of: Criterion): T[] => {
    const parts = apportion(
      items.map(({ essential, importance }) => importance * (essential ? plan.sheet.parameters.essentialFactor : 1)),
      weights.get(of) ?? 0,
    );
    return items.map((item, index) => ({ ...item, weight: parts[index] ?? 0 }));
  };
  const skills = weigh(plan.skills, 'skills');
  return {
    ...plan,
    criteria,
    skills,
    skillsCriterion: new SkillsCriterion(
      plan.skillsCriterion.rows,
      skills.map((item) => item.weight),
      plan.sheet.parameters,
      plan.graph,
    ),
    requirements: [...new Set(plan.requirements.map((item) => item.criterion))].flatMap((of) =>
      weigh(
        plan.requirements.filter((item) => item.criterion === of),
        of,
      ),
    ),
    fields: plan.fields.map((field) => ({ ...field, weight: weights.get(field.criterion) ?? 0 })),
  };
}
