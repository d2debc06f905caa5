import { invalid, isDate, ok } from '#kernel';
import type { DomainError, Result } from '#kernel';
import type { Graph } from '#engine/concepts';
import { apportion } from './apportion.js';
import { asksAvailability, availabilityRule } from './availability-rule.js';
import type { AskedTime } from './availability-rule.js';
import { checkNeed, checkSheet } from './check-need.js';
import { distinct } from './distinct.js';
import type { Distinct } from './distinct.js';
import { educationRule } from './education-rule.js';
import { experienceRule } from './experience-rule.js';
import { languageRule } from './language-rule.js';
import type { Requirement, RequirementKind, ScoringNeed, SkillRequirement } from './need.js';
import { occupationRule } from './occupation-rule.js';
import { asksMobility, asksPreferences, countryRule, mobilityRule, preferencesRule, readinessRule } from './place-rules.js';
import type { FieldDetail, RequirementDetail } from './result.js';
import type { Rule } from './rule.js';
import { criteria } from './sheet.js';
import type { Criterion, WeightSheet } from './sheet.js';
import { skillRow } from './skill-rows.js';
import { SkillsCriterion } from './skills-criterion.js';

/** The sum of all weights. */
export const allWeight = 10_000;

/** A requirement with its share of the 10,000. */
export interface Weighed<R extends Requirement> extends Distinct<R> {
  readonly criterion: Criterion;
  readonly weight: number;
}

/** A need made ready to score people: what it asks, each part with its weight. Weights are set here, once, for everybody. */
export interface NeedPlan {
  readonly need: ScoringNeed;
  readonly sheet: WeightSheet;
  readonly graph: Graph;
  readonly asOf: string;
  /** Of each criterion that the need speaks to. */
  readonly criteria: ReadonlyMap<Criterion, number>;
  readonly skills: readonly Weighed<SkillRequirement>[];
  readonly skillsCriterion: SkillsCriterion;
  readonly requirements: readonly (Weighed<Requirement> & { readonly rule: Rule<RequirementDetail> })[];
  readonly fields: readonly { readonly criterion: Criterion; readonly weight: number; readonly rule: Rule<FieldDetail>; readonly time?: AskedTime }[];
}

const criterionOf: Readonly<Record<RequirementKind, Criterion>> = {
  skill: 'skills',
  occupation: 'occupation',
  experience: 'experience',
  education: 'education',
  language: 'languages',
};

/** Everything that needs no person. `asOf` is the day the score speaks of. */
export function planNeed(need: ScoringNeed, sheet: WeightSheet, graph: Graph, asOf: string): Result<NeedPlan, DomainError> {
  const problems = [
    ...(isDate(asOf) ? [] : [{ field: 'asOf', rule: 'invalid_date' }]),
    ...checkNeed(need, graph).map((problem) => ({ ...problem, field: `need.${problem.field}` })),
    ...checkSheet(sheet).map((problem) => ({ ...problem, field: `sheet.${problem.field}` })),
  ];
  if (problems.length > 0) return invalid(problems);

  const { parameters } = sheet;
  const fieldRules = rulesOfFields(need, sheet, asOf);
  const asked = (criterion: Criterion): boolean =>
    need.requirements.some(({ kind }) => criterionOf[kind] === criterion) || fieldRules.some((field) => field.criterion === criterion);
  const weights = apportion(
    criteria.map((criterion) => (asked(criterion) ? (sheet.weights[criterion] ?? 0) : 0)),
    allWeight,
  );
  if (weights.every((weight) => weight === 0)) return invalid([{ field: 'need', rule: 'nothing_to_score' }]);
  const weightOf = new Map(criteria.map((criterion, index) => [criterion, weights[index] ?? 0]));

  const weigh = <R extends Requirement>(criterion: Criterion, requirements: readonly R[]): Weighed<R>[] => {
    const items = distinct(requirements);
    const parts = apportion(
      items.map(({ essential, importance }) => importance * (essential ? parameters.essentialFactor : 1)),
      weightOf.get(criterion) ?? 0,
    );
    return items.map((item, index) => ({ ...item, criterion, weight: parts[index] ?? 0 }));
  };
  const skills = weigh(
    'skills',
    need.requirements.filter((requirement) => requirement.kind === 'skill'),
  );
  const others = need.requirements.filter((requirement) => requirement.kind !== 'skill');
  const requirements = criteria.flatMap((criterion) =>
    weigh(
      criterion,
      others.filter(({ kind }) => criterionOf[kind] === criterion),
    ).map((item) => ({ ...item, rule: ruleOf(item.requirement, sheet, graph) })),
  );
  return ok({
    need,
    sheet,
    graph,
    asOf,
    criteria: new Map([...weightOf].filter(([criterion]) => asked(criterion) && (sheet.weights[criterion] ?? 0) > 0)),
    skills,
    skillsCriterion: new SkillsCriterion(
      skills.map(({ requirement }) => skillRow(requirement, graph)),
      skills.map(({ weight }) => weight),
      parameters,
      graph,
    ),
    requirements,
    fields: fieldRules.map((field) => ({ ...field, weight: weightOf.get(field.criterion) ?? 0 })).filter(({ weight }) => weight > 0),
  });
}

function ruleOf(requirement: Exclude<Requirement, SkillRequirement>, { parameters }: WeightSheet, graph: Graph): Rule<RequirementDetail> {
  switch (requirement.kind) {
    case 'occupation':
      return occupationRule(requirement, parameters, graph);
    case 'experience':
      return experienceRule(requirement, graph);
    case 'education':
      return educationRule(requirement, parameters);
    case 'language':
      return languageRule(requirement, parameters);
  }
}

/** The criteria that follow from the need's own fields. What belongs to the person's view is not even looked at in the need's. */
function rulesOfFields(need: ScoringNeed, sheet: WeightSheet, asOf: string): { criterion: Criterion; rule: Rule<FieldDetail>; time?: AskedTime }[] {
  const { parameters } = sheet;
  const rules: { criterion: Criterion; rule: Rule<FieldDetail>; time?: AskedTime }[] = [];
  if (asksAvailability(need)) {
    const rule = availabilityRule(need, asOf, parameters);
    rules.push({ criterion: 'availability', rule, time: rule.time });
  }
  if (need.country !== null) rules.push({ criterion: 'country', rule: countryRule(need.country, parameters) });
  if (asksMobility(need)) rules.push({ criterion: 'mobility', rule: mobilityRule(need, parameters) });
  if (sheet.view === 'need') return rules;
  if (asksPreferences(need)) rules.push({ criterion: 'preferences', rule: preferencesRule(need) });
  if (need.readiness != null) rules.push({ criterion: 'readiness', rule: readinessRule(need.readiness) });
  return rules;
}
