export { ConceptFinder, mostMatches, type ConceptMatch } from './concept-finder.js';
export { fold, foldWords } from './fold.js';
export { buildLabelIndex, labelIndexSteps, type LabelIndex, type LabelledConcept, type Steps } from './label-index.js';
export { matchKinds, type MatchKind } from './label-search.js';
