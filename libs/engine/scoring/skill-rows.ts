import type { Graph, Relation } from '#engine/concepts';
import type { SkillRequirement } from './need.js';
import type { ScoringParameters } from './sheet.js';

/** A skill requirement by number. */
export interface SkillRow {
  /** -1 while unresolved. */
  readonly concept: number;
  readonly asked: number;
}

/** What a claim of one concept is worth to a required one. */
export interface Worth {
  readonly concept: number;
  /** Parts of 10,000 at the asked level. */
  readonly share: number;
  readonly relation: Relation;
  /** Place among all the concepts that tie with the required one. */
  readonly order: number;
}

/** The same, for one row. */
export interface Tie extends Worth {
  readonly row: number;
}

/** The row of a requirement that has passed `checkNeed`. */
export const skillRow = (requirement: SkillRequirement, graph: Graph): SkillRow => ({
  concept: requirement.skill === null ? -1 : (graph.skills.indexOf(requirement.skill) ?? -1),
  asked: requirement.level ?? 1,
});

const relationOrder: readonly Relation[] = ['same', 'narrower', 'broader', 'related'];

/** For every concept that is worth something: to which rows, and how much. */
export class Ties {
  /** The concepts that are worth something, in the order in which they were found. */
  readonly concepts: readonly number[];
  private readonly lists = new Map<number, Tie[]>();

  constructor(rows: readonly SkillRow[], parameters: ScoringParameters, graph: Graph) {
    rows.forEach((row, index) => {
      if (row.concept < 0) return;
      for (const worth of worthOf(row.concept, parameters, graph)) {
        const tie = { ...worth, row: index };
        const known = this.lists.get(worth.concept);
        if (known) known.push(tie);
        else this.lists.set(worth.concept, [tie]);
      }
    });
    this.concepts = [...this.lists.keys()];
  }

  has(concept: number): boolean {
    return this.lists.has(concept);
  }

  /** Ties of a claimed concept; empty for one that is worth nothing here. */
  of(concept: number): readonly Tie[] {
    return this.lists.get(concept) ?? none;
  }
}

const none: readonly Tie[] = [];

const known = new WeakMap<Graph, Map<string, readonly Worth[]>>();

/** Made once a graph, required concept and pair of shares: many needs ask the same. */
function worthOf(required: number, parameters: ScoringParameters, graph: Graph): readonly Worth[] {
  const ofGraph = known.get(graph) ?? new Map<string, readonly Worth[]>();
  known.set(graph, ofGraph);
  const key = `${required}/${parameters.broaderShare}/${parameters.relatedShare}`;
  const found = ofGraph.get(key) ?? worth(required, parameters, graph);
  ofGraph.set(key, found);
  return found;
}

/** All concepts that are worth something to a required one, the preferred first: by relation, then by number. */
function worth(required: number, parameters: ScoringParameters, graph: Graph): Worth[] {
  const { skills } = graph;
  const part = (most: number, concept: number): number => Math.floor((most * skills.informationShare(concept, required)) / 10_000);
  const found = new Map<number, Omit<Worth, 'order'>>();
  const add = (concept: number, share: number, relation: Relation): void => {
    if (share > 0 && skills.isSkill(concept) && share > (found.get(concept)?.share ?? 0)) found.set(concept, { concept, share, relation });
  };
  add(required, 10_000, 'same');
  for (const concept of skills.hierarchy.descendants.of(required)) add(concept, 10_000, 'narrower');
  for (const concept of skills.hierarchy.ancestors.of(required)) add(concept, part(parameters.broaderShare, concept), 'broader');
  for (const concept of skills.related.of(required)) add(concept, part(parameters.relatedShare, concept), 'related');
  return [...found.values()]
    .sort((a, b) => relationOrder.indexOf(a.relation) - relationOrder.indexOf(b.relation) || a.concept - b.concept)
    .map((item, order) => ({ ...item, order }));
}
