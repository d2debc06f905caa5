import type { NeedPlan, Weighed } from './plan.js';
import type { Requirement } from './need.js';
import type { People, PreparedPerson } from './prepared.js';
import type { CriterionPart, FieldReason, Fulfilment, MatchResult, PartBase, RequirementDetail, RequirementReason } from './result.js';
import type { Criterion } from './sheet.js';
import { SkillReasons } from './skill-reasons.js';

/** The exact scores of people in their order, 0 to 10⁸: the sum of weight × credit over all parts. */
export function scoreAll(plan: NeedPlan, people: People): Float64Array {
  const totals = plan.skillsCriterion.contributions(people);
  for (const { weight, rule } of [...plan.requirements, ...plan.fields]) {
    if (weight === 0) continue;
    people.list.forEach((person, at) => {
      totals[at] = (totals[at] ?? 0) + weight * rule.credit(person);
    });
  }
  return totals;
}

/** One person's exact score. */
export function score(plan: NeedPlan, person: PreparedPerson): number {
  const total = plan.skillsCriterion.contribution(person);
  return [...plan.requirements, ...plan.fields].reduce((sum, { weight, rule }) => sum + weight * rule.credit(person), total);
}

/** One person's score with its reasons. */
export function explain(plan: NeedPlan, person: PreparedPerson): MatchResult {
  const requirements = [...skillReasons(plan, person), ...otherReasons(plan, person)];
  const fields = plan.fields.map(({ criterion, weight, rule }): FieldReason => ({
    ...part(criterion, weight, rule.credit(person)),
    ...rule.detail(person),
  }));
  const parts: readonly PartBase[] = [...requirements, ...fields];
  return {
    needId: plan.need.id,
    needVersion: plan.need.version,
    personId: person.id,
    personVersion: person.version,
    score: parts.reduce((sum, { contribution }) => sum + contribution, 0),
    criteria: [...plan.criteria].map(([criterion, weight]): CriterionPart => {
      const contribution = parts.filter((item) => item.criterion === criterion).reduce((sum, item) => sum + item.contribution, 0);
      return { criterion, weight, credit: weight === 0 ? 0 : Math.floor(contribution / weight), contribution };
    }),
    requirements,
    fields,
  };
}

function skillReasons(plan: NeedPlan, person: PreparedPerson): RequirementReason[] {
  const met = plan.skillsCriterion.assignment(person);
  const reasons = new SkillReasons(person, plan.sheet.parameters, plan.graph);
  return plan.skills.flatMap((item, index) => {
    const row = plan.skillsCriterion.rows[index];
    if (!row) return [];
    return withRepeats(item, met[index]?.credit ?? 0, reasons.detail(row, met[index] ?? null));
  });
}

const otherReasons = (plan: NeedPlan, person: PreparedPerson): RequirementReason[] =>
  plan.requirements.flatMap((item) => withRepeats(item, item.rule.credit(person), item.rule.detail(person)));

/** A requirement that repeats another has the same reason and no weight of its own. */
function withRepeats(item: Weighed<Requirement>, credit: number, detail: RequirementDetail): RequirementReason[] {
  const { criterion, requirement, weight } = item;
  return [
    { requirementId: requirement.id, ...part(criterion, weight, credit), ...detail },
    ...item.repeats.map((requirementId): RequirementReason => ({ requirementId, repeats: requirement.id, ...part(criterion, 0, credit), ...detail })),
  ];
}

const part = (criterion: Criterion, weight: number, credit: number): PartBase => ({
  criterion,
  weight,
  credit,
  contribution: weight * credit,
  fulfilment: fulfilment(credit),
});

const fulfilment = (credit: number): Fulfilment => (credit === 10_000 ? 'met' : credit > 0 ? 'partly' : 'missing');
