/** ESCO as a graph: hierarchy, relations, information content, nearness of occupations. Pure; nothing here knows people or needs. */
export { buildGraph } from './graph.js';
export type { Graph, GraphFailure } from './graph.js';
export { digestOf } from './digest.js';
export type { Occupations, OccupationRelation } from './occupations.js';
export type { Relation } from './relation.js';
export { sha256 } from './sha256.js';
export { Siblings } from './siblings.js';
export type { Skills } from './skills.js';
export type { ConceptTables } from './tables.js';
