import { invalid, ok } from '#kernel';
import type { DomainError, Result } from '#kernel';
import type { ScoringPerson } from './person.js';
import { allWeight, planNeed } from './plan.js';
import type { NeedPlan } from './plan.js';
import { People } from './people.js';
import { preparePeople } from './intake.js';
import type { PreparedPerson } from './prepared.js';
import { reweighed } from './reweigh.js';
import type { ScoringInput } from './score-need.js';
import type { Criterion } from './sheet.js';
import { SkillsCriterion } from './skills-criterion.js';

/** Weights of one criterion within which a person keeps the rank. All of 10,000, both ends included. */
export interface WeightRange {
  readonly criterion: Criterion;
  /** The weight now. */
  readonly weight: number;
  readonly from: number;
  readonly to: number;
}

/** The list within which a rank is looked at. */
export interface HoldsInput extends ScoringInput {
  readonly people: readonly ScoringPerson[] | People;
  readonly personId: string;
}

/** Weights are tried at every whole percent. */
export const weightStep = 100;

/**
 * For each criterion: between which weights this person's rank among these people stays as it is, while the other criteria share the rest in
 * the sheet's proportions. Every whole percent is tried, from the weight of now outwards until the rank is another one: at both ends it
 * still holds, and one step further it does not (or there is no further weight). A full pass over the people at every step, exact as
 * the list itself.
 */
export function rankHolds(input: HoldsInput): Result<WeightRange[], DomainError> {
  const planned = planNeed(input.need, input.sheet, input.graph, input.asOf);
  if (!planned.ok) return planned;
  const people = input.people instanceof People ? ok(input.people) : preparePeople(input.people, input.graph);
  if (!people.ok) return people;
  const person = people.value.find(input.personId);
  if (!person) return invalid([{ field: 'personId', rule: 'not_in_the_list' }]);
  const plan = planned.value;
  if (plan.criteria.size < 2) return ok([]);
  const list = new ListAtWeights(plan, person, people.value);
  const rank = list.rank(plan);
  const holdsAt = (criterion: Criterion, weight: number): boolean => list.rank(reweighed(plan, criterion, weight)) === rank;
  return ok(
    [...plan.criteria].map(([criterion, weight]) => {
      let [from, to] = [weight, weight];
      for (let next = below(from); next >= 0 && holdsAt(criterion, next); next = below(from)) from = next;
      for (let next = above(to); next <= allWeight && holdsAt(criterion, next); next = above(to)) to = next;
      return { criterion, weight, from, to };
    }),
  );
}

const below = (weight: number): number => (Math.ceil(weight / weightStep) - 1) * weightStep;
const above = (weight: number): number => (Math.floor(weight / weightStep) + 1) * weightStep;

/** What of a person's credits does not depend on weights. */
interface Credits {
  readonly person: PreparedPerson;
  /** Of requirements other than skills, then of fields. */
  readonly rest: readonly number[];
  /** Of the skill rows: as assigned now, which other weights may better, and the best of each row alone, which they cannot exceed. */
  readonly assigned: readonly number[];
  readonly best: readonly number[];
}

/**
 * Ranks one person among many at any weights. A skill's credit may depend on weights, since claims are shared out jointly; two bounds that
 * do not depend on them decide nearly every comparison, and where they do not, the assignment is made.
 */
class ListAtWeights {
  private readonly person: Credits;
  private readonly others: readonly Credits[];

  constructor(plan: NeedPlan, person: PreparedPerson, people: People) {
    const { rows } = plan.skillsCriterion;
    const alone = rows.map((row) => new SkillsCriterion([row], [1], plan.sheet.parameters, plan.graph));
    const assigned = (criterion: SkillsCriterion, of: PreparedPerson): number[] => criterion.assignment(of).map((met) => met?.credit ?? 0);
    const credits = (of: PreparedPerson): Credits => ({
      person: of,
      rest: [...plan.requirements, ...plan.fields].map(({ rule }) => rule.credit(of)),
      assigned: assigned(plan.skillsCriterion, of),
      best: alone.flatMap((row) => assigned(row, of)),
    });
    this.person = credits(person);
    this.others = [...people.each()].filter(({ id }) => id !== person.id).map(credits);
  }

  rank(plan: NeedPlan): number {
    const weights = [...plan.requirements, ...plan.fields].map(({ weight }) => weight);
    const { skillsCriterion } = plan;
    const own = sum(weights, this.person.rest) + ofSkills(skillsCriterion, this.person.person);
    let higher = 0;
    for (const { person, rest, assigned, best } of this.others) {
      const base = sum(weights, rest);
      if (base + sum(skillsCriterion.weights, best) <= own) continue;
      if (base + sum(skillsCriterion.weights, assigned) > own || base + ofSkills(skillsCriterion, person) > own) higher += 1;
    }
    return higher + 1;
  }
}

/** What a person's skills contribute at the criterion's weights, exactly. */
const ofSkills = (criterion: SkillsCriterion, person: PreparedPerson): number =>
  sum(
    criterion.weights,
    criterion.assignment(person).map((met) => met?.credit ?? 0),
  );

function sum(weights: readonly number[], credits: readonly number[]): number {
  let total = 0;
  for (let index = 0; index < weights.length; index += 1) total += (weights[index] ?? 0) * (credits[index] ?? 0);
  return total;
}
