import type { Graph } from '#engine/concepts';
import { claimCredit, claimsOf } from './claims.js';
import type { Claim } from './claims.js';
import type { NeedPlan } from './plan.js';
import type { PreparedPerson } from './prepared.js';
import { SkillBench } from './skill-bench.js';
import { tableOf } from './skill-table.js';

/** One person laid out to be scored for one need after the other: each need looks its own concepts up, instead of walking through all claims. */
export class PersonPass {
  private readonly claims = new Map<number, Claim>();

  constructor(
    private readonly person: PreparedPerson,
    private readonly graph: Graph,
  ) {
    for (const claim of claimsOf(person, graph, () => true)) this.claims.set(claim.concept, claim);
  }

  /** The exact score for a need on the same graph. */
  score(plan: NeedPlan): number {
    if (plan.graph !== this.graph) throw new RangeError('The need and the person are prepared on different graphs.');
    const { parameters } = plan.sheet;
    const { rows } = plan.skillsCriterion;
    const { match } = SkillBench.of(this.graph);
    const table = tableOf(plan.skillsCriterion);
    match.begin(table.rows);
    for (let index = 0; index < table.concepts.length; index += 1) {
      const concept = table.concepts[index] ?? 0;
      const claim = this.claims.get(concept);
      if (!claim) continue;
      for (let tie = table.starts[index] ?? 0; tie < (table.starts[index + 1] ?? 0); tie += 1) {
        const row = table.row[tie] ?? 0;
        match.offer(row, concept, (table.weight[tie] ?? 0) * claimCredit(claim, table.share[tie] ?? 0, rows[row]?.asked ?? 1, parameters));
      }
    }
    let sum = match.total();
    for (const { weight, rule } of plan.requirements) sum += weight * rule.credit(this.person);
    for (const { weight, rule } of plan.fields) sum += weight * rule.credit(this.person);
    return sum;
  }
}
