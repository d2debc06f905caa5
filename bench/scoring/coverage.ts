import { defaultParameters, scorePair } from '#engine/scoring';
import type { ScoringNeed, ScoringPerson, WeightSheet } from '#engine/scoring';
import { buildGraph, type Graph } from '#engine/concepts';
import type { EscoTables } from '../../tools/esco/read.js';
import { personOf } from '../profiles.js';

/**
 * The sum that a database can reckon: over the asked skills, weight × min(1, level ÷ asked level) of the same skill where it is stated.
 * No other criterion, no wider or narrower skill, nothing implied; every skill asked once, so that no assignment is needed.
 */
export interface CoverageNeed {
  readonly id: string;
  readonly need: ScoringNeed;
  readonly skills: readonly { readonly skill: string; readonly level: number; readonly weight: number }[];
}

/** The sheet under which the engine reckons the same sum. */
export const coverageSheet: WeightSheet = {
  id: 'coverage',
  version: 1,
  programme: 'MATCH',
  needKind: 'VACANCY',
  view: 'need',
  weights: { skills: 1 },
  parameters: { ...defaultParameters, broaderShare: 0, relatedShare: 0, impliedShare: 0, impliedOptionalShare: 0 },
};

/** ESCO without any tie between skills. */
export function flatGraph(tables: EscoTables): Graph {
  const graph = buildGraph({ ...tables, broader: [], relations: [] });
  if (!graph.ok) throw new Error(JSON.stringify(graph.error));
  return graph.value;
}

/** A need cut down to its skills, with the weights that the engine gives them. */
export function coverageNeed(need: ScoringNeed, graph: Graph, asOf: string): CoverageNeed {
  const seen = new Set<string>();
  const requirements = need.requirements.filter((requirement) => {
    if (requirement.kind !== 'skill' || requirement.skill === null || seen.has(requirement.skill)) return false;
    seen.add(requirement.skill);
    return true;
  });
  const cut: ScoringNeed = {
    ...need,
    programme: 'MATCH',
    kind: 'VACANCY',
    country: null,
    mode: null,
    startDate: null,
    endDate: null,
    hoursPerWeek: null,
    requirements,
  };
  const person: ScoringPerson = personOf('nobody', {});
  const match = scorePair({ need: cut, person, sheet: coverageSheet, graph, asOf });
  if (!match.ok) throw new Error(JSON.stringify(match.error));
  const weights = new Map(match.value.requirements.map(({ requirementId, weight }) => [requirementId, weight]));
  return {
    id: need.id,
    need: cut,
    skills: requirements.flatMap((requirement) =>
      requirement.kind === 'skill' && requirement.skill !== null
        ? [{ skill: requirement.skill, level: requirement.level ?? 1, weight: weights.get(requirement.id) ?? 0 }]
        : [],
    ),
  };
}

/** What one skill adds for a stated level. */
export const earned = (weight: number, level: number, asked: number): number => weight * Math.floor((10_000 * Math.min(level, asked)) / asked);
