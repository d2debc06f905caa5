import type { Graph } from '#engine/concepts';
import type { PreparedPerson } from './prepared.js';
import type { SkillDetail } from './result.js';
import type { ScoringParameters } from './sheet.js';
import { impliedQuality } from './skill-rows.js';
import type { SkillRow } from './skill-rows.js';
import type { Met } from './skills-criterion.js';

/** Why a skill row counts as it does: the claim, where it comes from, and the way through ESCO. */
export function skillDetail(row: SkillRow, met: Met | null, person: PreparedPerson, parameters: ScoringParameters, graph: Graph): SkillDetail {
  const { skills } = graph;
  const unresolved = row.concept < 0;
  const askedLevel = row.asked > 1 ? row.asked : null;
  if (!met) {
    const stated = [...person.concepts].filter((_, claim) => (person.levels[claim] ?? 0) > 0);
    const sibling = unresolved ? undefined : skills.nearestSibling(row.concept, stated);
    const suggestion = sibling === undefined ? null : (skills.ids[sibling] ?? null);
    return { kind: 'skill', claim: null, relation: 'none', path: [], source: null, impliedBy: null, level: null, askedLevel, unresolved, suggestion };
  }
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
    impliedBy: isStated ? null : impliedBy(person, met.claim, parameters, graph),
    level: level > 0 ? level : null,
    askedLevel,
    unresolved,
    suggestion: null,
  };
}

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
