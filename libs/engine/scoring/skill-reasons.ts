import { Siblings } from '#engine/concepts';
import type { Graph } from '#engine/concepts';
import type { PreparedPerson } from './prepared.js';
import type { SkillDetail } from './result.js';
import type { ScoringParameters } from './sheet.js';
import { impliedQuality } from './skill-rows.js';
import type { SkillRow } from './skill-rows.js';
import type { Met } from './skills-criterion.js';

/** Explains the skill requirements of one need for one person. */
export class SkillReasons {
  private readonly siblings: Siblings;

  constructor(
    private readonly person: PreparedPerson,
    private readonly parameters: ScoringParameters,
    private readonly graph: Graph,
  ) {
    this.siblings = new Siblings(
      graph.skills,
      person.concepts.filter((_, claim) => (person.levels[claim] ?? 0) > 0),
    );
  }

  /** Why a row counts as it does: the claim, where it comes from, and the way through ESCO; or what stands beside it. */
  detail(row: SkillRow, met: Met | null): SkillDetail {
    return met ? this.metDetail(row, met) : this.missingDetail(row);
  }

  private missingDetail(row: SkillRow): SkillDetail {
    const unresolved = row.concept < 0;
    const sibling = unresolved ? undefined : this.siblings.nearest(row.concept);
    return {
      kind: 'skill',
      claim: null,
      relation: 'none',
      path: [],
      source: null,
      impliedBy: null,
      level: null,
      askedLevel: askedLevel(row),
      unresolved,
      suggestion: sibling === undefined ? null : (this.graph.skills.ids[sibling] ?? null),
    };
  }

  private metDetail(row: SkillRow, met: Met): SkillDetail {
    const { person } = this;
    const { skills } = this.graph;
    const concept = person.concepts[met.claim] ?? 0;
    const level = person.levels[met.claim] ?? 0;
    const stated = Math.floor((met.tie.share * Math.min(level, row.asked)) / row.asked);
    const isStated = level > 0 && stated === met.credit;
    return {
      kind: 'skill',
      claim: skills.ids[concept] ?? null,
      relation: met.tie.relation,
      path: skills.path(concept, row.concept).map((step) => skills.ids[step] ?? ''),
      source: isStated ? 'stated' : 'implied',
      impliedBy: isStated ? null : impliedBy(person, met.claim, this.parameters, this.graph),
      level: level > 0 ? level : null,
      askedLevel: askedLevel(row),
      unresolved: false,
      suggestion: null,
    };
  }
}

/** Level 1 is what any claim has: nothing was asked. */
const askedLevel = (row: SkillRow): number | null => (row.asked > 1 ? row.asked : null);

/** The occupation that makes an implied skill worth what it is: held long enough, of the smallest number. */
function impliedBy(person: PreparedPerson, claim: number, parameters: ScoringParameters, graph: Graph): string | null {
  const skill = person.concepts[claim] ?? 0;
  const { essentialSkills, optionalSkills, ids } = graph.occupations;
  const worth = impliedQuality(person, claim, parameters);
  const part = (most: number, months: number): number => Math.floor((most * Math.min(months, parameters.impliedMonths)) / parameters.impliedMonths);
  const found = person.occupations.find(
    ({ occupation, months }) =>
      (essentialSkills.has(occupation, skill) && part(parameters.impliedShare, months) === worth) ||
      (optionalSkills.has(occupation, skill) && part(parameters.impliedOptionalShare, months) === worth),
  );
  return found ? (ids[found.occupation] ?? null) : null;
}
