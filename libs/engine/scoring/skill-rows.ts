import type { Graph, Relation } from '#engine/concepts';
import type { SkillRequirement } from './need.js';
import type { PreparedPerson } from './prepared.js';
import type { ScoringParameters } from './sheet.js';

/** A skill requirement by number. */
export interface SkillRow {
  /** -1 while unresolved. */
  readonly concept: number;
  readonly asked: number;
}

/** What a claim of one concept is worth to one row. */
export interface Tie {
  readonly row: number;
  /** Parts of 10,000 at the asked level. */
  readonly share: number;
  readonly relation: Relation;
  /** Place of this claim among all the claims that tie with the row. */
  readonly order: number;
}

/** The row of a requirement that has passed `checkNeed`. */
export const skillRow = (requirement: SkillRequirement, graph: Graph): SkillRow => ({
  concept: requirement.skill === null ? -1 : (graph.skills.indexOf(requirement.skill) ?? -1),
  asked: requirement.level ?? 1,
});

const relationOrder: readonly Relation[] = ['same', 'narrower', 'broader', 'related'];

/** For every concept that is worth something: to which rows, and how much. */
export class Ties {
  /** The concepts that are worth something. */
  readonly concepts: number[] = [];
  private readonly slot: Int32Array;
  private readonly lists: Tie[][] = [];

  constructor(rows: readonly SkillRow[], parameters: ScoringParameters, graph: Graph) {
    this.slot = new Int32Array(graph.skills.size).fill(-1);
    rows.forEach((row, index) => {
      if (row.concept < 0) return;
      worth(row.concept, parameters, graph).forEach(({ concept, share, relation }, order) => {
        this.made(concept).push({ row: index, share, relation, order });
      });
    });
  }

  /** Ties of a claimed concept; empty for one that is worth nothing here. */
  of(concept: number): readonly Tie[] {
    return this.lists[this.slot[concept] ?? -1] ?? none;
  }

  private made(concept: number): Tie[] {
    const known = this.lists[this.slot[concept] ?? -1];
    if (known) return known;
    const list: Tie[] = [];
    this.slot[concept] = this.lists.push(list) - 1;
    this.concepts.push(concept);
    return list;
  }
}

const none: readonly Tie[] = [];

/** All concepts that are worth something to a required one, the preferred first: by relation, then by number. */
function worth(required: number, parameters: ScoringParameters, graph: Graph): { concept: number; share: number; relation: Relation }[] {
  const { skills } = graph;
  const part = (most: number, concept: number): number => Math.floor((most * skills.informationShare(concept, required)) / 10_000);
  const found = new Map<number, { concept: number; share: number; relation: Relation }>();
  const add = (concept: number, share: number, relation: Relation): void => {
    if (share > 0 && skills.isSkill(concept) && share > (found.get(concept)?.share ?? 0)) found.set(concept, { concept, share, relation });
  };
  add(required, 10_000, 'same');
  for (const concept of skills.hierarchy.descendants.of(required)) add(concept, 10_000, 'narrower');
  for (const concept of skills.hierarchy.ancestors.of(required)) add(concept, part(parameters.broaderShare, concept), 'broader');
  for (const concept of skills.related.of(required)) add(concept, part(parameters.relatedShare, concept), 'related');
  return [...found.values()].sort((a, b) => relationOrder.indexOf(a.relation) - relationOrder.indexOf(b.relation) || a.concept - b.concept);
}

/**
 * What claim number `claim` of a person earns through a tie, 0–10,000: the better of the stated skill, by its level, and the implied one,
 * by the months in the occupation that implies it.
 */
export function claimCredit(person: PreparedPerson, claim: number, tie: Tie, asked: number, parameters: ScoringParameters): number {
  const level = Math.min(person.levels[claim] ?? 0, asked);
  const stated = Math.floor((tie.share * level) / asked);
  if (stated === tie.share) return stated;
  return Math.max(stated, Math.floor((tie.share * impliedQuality(person, claim, parameters)) / 10_000));
}

/** What an implied skill is worth before its tie is looked at. */
export function impliedQuality(person: PreparedPerson, claim: number, parameters: ScoringParameters): number {
  const part = (most: number, months: number): number => Math.floor((most * Math.min(months, parameters.impliedMonths)) / parameters.impliedMonths);
  return Math.max(
    part(parameters.impliedShare, person.essentialMonths[claim] ?? 0),
    part(parameters.impliedOptionalShare, person.optionalMonths[claim] ?? 0),
  );
}
