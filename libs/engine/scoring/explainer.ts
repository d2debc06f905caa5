import type { Aspects } from './aspects.js';
import type { NeedPlan, Weighed } from './plan.js';
import type { Requirement } from './need.js';
import type { PreparedPerson } from './prepared.js';
import type { CriterionPart, FieldReason, Fulfilment, MatchResult, PartBase, RequirementDetail, RequirementReason } from './result.js';
import type { Rule } from './rule.js';
import type { Criterion } from './sheet.js';
import { SkillReasons } from './skill-reasons.js';

/** Scores people for one need with every reason. Reasons that people share are made once and are the same objects. */
export class Explainer {
  private readonly skills: SkillReasons;
  private readonly skillReasons = new Map<RequirementDetail, Map<number, readonly RequirementReason[]>>();
  private readonly shared = new Map<Rule<unknown>, Map<Aspects[keyof Aspects], readonly RequirementReason[] | FieldReason>>();

  constructor(private readonly plan: NeedPlan) {
    this.skills = new SkillReasons(plan.sheet.parameters, plan.graph);
  }

  explain(person: PreparedPerson): MatchResult {
    const { plan } = this;
    const requirements: RequirementReason[] = [];
    this.addSkills(person, requirements);
    for (const item of plan.requirements) {
      requirements.push(...this.once(item.rule, person, () => withRepeats(item, item.rule.credit(person), item.rule.detail(person))));
    }
    const fields = plan.fields.map(({ criterion, weight, rule }) =>
      this.once(rule, person, (): FieldReason => ({ ...part(criterion, weight, rule.credit(person)), ...rule.detail(person) })),
    );
    let score = 0;
    const sums = new Map<Criterion, number>();
    for (const list of [requirements, fields]) {
      for (const { criterion, contribution } of list) {
        score += contribution;
        sums.set(criterion, (sums.get(criterion) ?? 0) + contribution);
      }
    }
    const criteria: CriterionPart[] = [];
    for (const [criterion, weight] of plan.criteria) {
      const contribution = sums.get(criterion) ?? 0;
      criteria.push({ criterion, weight, credit: weight === 0 ? 0 : Math.floor(contribution / weight), contribution });
    }
    return {
      needId: plan.need.id,
      needVersion: plan.need.version,
      personId: person.id,
      personVersion: person.version,
      score,
      criteria,
      requirements,
      fields,
    };
  }

  private addSkills(person: PreparedPerson, requirements: RequirementReason[]): void {
    const { plan } = this;
    const met = plan.skillsCriterion.assignment(person);
    plan.skills.forEach((item, index) => {
      const row = plan.skillsCriterion.rows[index];
      if (!row) return;
      const credit = met[index]?.credit ?? 0;
      const detail = this.skills.detail(person, row, met[index] ?? null);
      // The same detail stands for one row alone: rows that ask the same are one.
      const known = this.skillReasons.get(detail) ?? new Map<number, readonly RequirementReason[]>();
      this.skillReasons.set(detail, known);
      const key = credit * plan.skills.length + index;
      const reasons = known.get(key) ?? withRepeats(item, credit, detail);
      known.set(key, reasons);
      requirements.push(...reasons);
    });
  }

  /** One answer for all who share what the rule reads. A career is hardly ever shared. */
  private once<T extends readonly RequirementReason[] | FieldReason>(rule: Rule<unknown>, person: PreparedPerson, make: () => T): T {
    if (rule.reads === 'career') return make();
    const answers = this.shared.get(rule) ?? new Map<Aspects[keyof Aspects], readonly RequirementReason[] | FieldReason>();
    this.shared.set(rule, answers);
    const value = person[rule.reads];
    const known = answers.get(value);
    if (known !== undefined) return known as T;
    const made = make();
    answers.set(value, made);
    return made;
  }
}

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
