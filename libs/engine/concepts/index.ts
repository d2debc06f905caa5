export type { Relation } from './relation.js';
