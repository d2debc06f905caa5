import type { Graph } from '#engine/concepts';
import type { OccupationRequirement } from './need.js';
import type { OccupationDetail } from './result.js';
import { ruleOn, share, times } from './rule.js';
import type { Rule } from './rule.js';
import type { ScoringParameters } from './sheet.js';

/** The nearest of a person's occupations to the asked one, in full once it was held for the months of the sheet. */
export function occupationRule(requirement: OccupationRequirement, parameters: ScoringParameters, graph: Graph): Rule<OccupationDetail> {
  const asked = requirement.occupation === null ? undefined : graph.occupations.indexOf(requirement.occupation);
  const nearness = asked === undefined ? undefined : graph.occupations.proximity(asked);
  const credit = (occupation: number, months: number): number => times(nearness?.[occupation] ?? 0, share(months, parameters.occupationMonths));
  return ruleOn('career', null, {
    credit({ occupations }): number {
      let best = 0;
      for (const { occupation, months } of occupations) best = Math.max(best, credit(occupation, months));
      return best;
    },
    detail({ occupations }): OccupationDetail {
      const best = occupations.toSorted((a, b) => credit(b.occupation, b.months) - credit(a.occupation, a.months) || a.occupation - b.occupation)[0];
      const unresolved = asked === undefined;
      if (unresolved || best === undefined || credit(best.occupation, best.months) === 0) {
        return { kind: 'occupation', claim: null, relation: 'none', proximity: 0, months: 0, unresolved };
      }
      return {
        kind: 'occupation',
        claim: graph.occupations.ids[best.occupation] ?? null,
        relation: graph.occupations.relation(best.occupation, asked),
        proximity: nearness?.[best.occupation] ?? 0,
        months: best.months,
        unresolved,
      };
    },
  });
}
