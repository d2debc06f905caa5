import { nearestSibling } from '#engine/concepts';
import type { Graph } from '#engine/concepts';
import { impliedPart, impliedQuality } from './claims.js';
import type { Claim } from './claims.js';
import { levelBits } from './prepared.js';
import type { PreparedPerson } from './prepared.js';
import type { SkillDetail } from './result.js';
import type { ScoringParameters } from './sheet.js';
import type { SkillRow } from './skill-rows.js';
import type { Met } from './skills-criterion.js';

/** Explains the skill requirements of one need. People who meet one in the same way get one and the same explanation, made once. */
export class SkillReasons {
  private readonly known = new Map<string, SkillDetail>();

  constructor(
    private readonly parameters: ScoringParameters,
    private readonly graph: Graph,
  ) {}

  /** Why a row counts as it does: the claim, where it comes from, and the way through ESCO; or what stands beside it. */
  detail(person: PreparedPerson, row: SkillRow, met: Met | null): SkillDetail {
    return met ? this.metDetail(person, row, met) : this.missingDetail(person, row);
  }

  private missingDetail(person: PreparedPerson, row: SkillRow): SkillDetail {
    const unresolved = row.concept < 0;
    const sibling = unresolved ? undefined : nearestSibling(this.graph.skills, person.stated, levelBits, row.concept);
    return this.once(`${row.concept} ${row.asked} ${sibling ?? ''}`, () => ({
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
    }));
  }

  private metDetail(person: PreparedPerson, row: SkillRow, met: Met): SkillDetail {
    const { skills } = this.graph;
    const { concept, level } = met.claim;
    const stated = Math.floor((met.tie.share * Math.min(level, row.asked)) / row.asked);
    const isStated = level > 0 && stated === met.credit;
    const by = isStated ? null : impliedBy(person, met.claim, this.parameters, this.graph);
    return this.once(`${row.concept} ${row.asked} ${concept} ${level} ${by ?? ''}`, () => ({
      kind: 'skill',
      claim: skills.ids[concept] ?? null,
      relation: met.tie.relation,
      path: skills.path(concept, row.concept).map((step) => skills.ids[step] ?? ''),
      source: isStated ? 'stated' : 'implied',
      impliedBy: by,
      level: level > 0 ? level : null,
      askedLevel: askedLevel(row),
      unresolved: false,
      suggestion: null,
    }));
  }

  private once(key: string, make: () => SkillDetail): SkillDetail {
    const known = this.known.get(key);
    if (known) return known;
    const made = make();
    this.known.set(key, made);
    return made;
  }
}

/** Level 1 is what any claim has: nothing was asked. */
const askedLevel = (row: SkillRow): number | null => (row.asked > 1 ? row.asked : null);

/** The occupation that makes an implied skill worth what it is: held long enough, of the smallest number. */
function impliedBy(person: PreparedPerson, claim: Claim, parameters: ScoringParameters, graph: Graph): string | null {
  const skill = claim.concept;
  const { essentialSkills, optionalSkills, ids } = graph.occupations;
  const worth = impliedQuality(claim, parameters);
  const found = person.career.occupations.find(
    ({ occupation, months }) =>
      (impliedPart(parameters.impliedShare, months, parameters) === worth && essentialSkills.has(occupation, skill)) ||
      (impliedPart(parameters.impliedOptionalShare, months, parameters) === worth && optionalSkills.has(occupation, skill)),
  );
  return found ? (ids[found.occupation] ?? null) : null;
}
