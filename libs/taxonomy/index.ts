export { TaxonomyModule } from './taxonomy.module.js';
export { taxonomyPolicy } from './policy.js';
export { SearchConcepts } from './use-cases/search-concepts.js';
export type { ConceptKind, ConceptLabels } from './domain/concept.js';
export {
  conceptById,
  conceptsByIds,
  knownConcepts,
  labels,
  skillsOfOccupation,
  type ConceptRow,
  type LabelRow,
  type OccupationSkillRow,
} from './data/concepts.js';
export { currentTaxonomy, graphTables, type GraphTables } from './data/graph-tables.js';
