export { ConceptFinder, mostMatches, type ConceptMatch } from './concept-finder.js';
export { buildLabelIndex, labelIndexSteps, type LabelIndex, type LabelledConcept, type Steps } from './label-index.js';
export type { MatchKind } from './label-search.js';
