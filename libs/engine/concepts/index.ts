/** ESCO as a graph: hierarchy, relations, information content, nearness of occupations. Pure; nothing here knows people or needs. */
export { buildGraph } from './graph.js';
export type { Graph, GraphFailure } from './graph.js';
export { digestOf } from './digest.js';
export type { Occupations, OccupationRelation } from './occupations.js';
export type { Relation } from './relation.js';
export { hex, sha256, sha256Of } from './sha256.js';
export { nearestSibling } from './siblings.js';
export type { Skills } from './skills.js';
export type { ConceptTables } from './tables.js';
