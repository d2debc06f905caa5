/** People × needs → scores, reasons, ranks. Pure: same input, same bits on any machine; docs/scoring.md has the method in words. */
export { rankHolds } from './holds.js';
export type { WeightRange } from './holds.js';
export * from './need.js';
export * from './person.js';
export { preparePeople } from './prepared.js';
export type { People } from './prepared.js';
export * from './result.js';
export { scoreNeed, scorePair } from './score-need.js';
export type { NeedScoringInput, ScoringInput, ScoringOutcome } from './score-need.js';
export * from './sheet.js';
export { tieOrder, tieOrderAlgorithm } from './tie-order.js';
export { engineVersion } from './version.js';
export { counterfactuals } from './what-if.js';
export type { Change, Counterfactual } from './what-if.js';
