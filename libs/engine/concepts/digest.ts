import { canonicalJson } from '#kernel';
import type { Adjacency } from './adjacency.js';
import type { Graph } from './graph.js';
import { sha256 } from './sha256.js';
import type { OccupationNames } from './tables.js';

const known = new WeakMap<Graph, string>();

/** SHA-256 over everything in the graph. The same tables in any order give the same digest. */
export function digestOf(graph: Graph): string {
  const digest = known.get(graph) ?? sha256(canonical(graph));
  known.set(graph, digest);
  return digest;
}

function canonical({ skills, occupations }: Graph): string {
  const edges = (list: Adjacency): string => `${list.starts.join(',')};${list.items.join(',')}`;
  return [
    skills.ids.map((id, index) => (skills.isSkill(index) ? `+${id}` : id)).join('\n'),
    edges(skills.hierarchy.parents),
    edges(skills.related),
    occupations.ids.map((id, index) => `${id} ${occupations.isco[index] ?? ''}`).join('\n'),
    canonicalJson(occupations.names.map((names) => (names ? { ...names.labels, alts: alternatives(names) } : null))),
    edges(occupations.hierarchy.parents),
    edges(occupations.essentialSkills),
    edges(occupations.optionalSkills),
  ].join('\n\n');
}

/** Of one language after the other, each in its own order. */
const alternatives = ({ alts }: OccupationNames): string[][] => [alts.en, alts.fr, alts.nl].map((list) => [...list].sort());
