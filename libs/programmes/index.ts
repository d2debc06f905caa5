/**
 * Programmes, their windows, dated rules as gates, and weight sheets. States `programmes.sheet_approved` { sheetId, programme, needKind,
 * view, validFrom }.
 */
export { ProgrammesModule } from './programmes.module.js';
export { evaluateGates, prepareGates } from './domain/gates.js';
export type { Gate, GateCode, GateContext, GateNeed, GateOutcome, GatePerson, GateResult } from './domain/gate.js';
export { rulesOn, type DatedRule, type ProgrammeWindow, type RuleCode } from './domain/rules.js';
export {
  allProgrammes,
  currentSheet,
  ruleBook,
  rulesAt,
  sheetById,
  sheetsOf,
  windowsAt,
  type DatedSheet,
  type ProgrammeRow,
  type WindowRow,
} from './data/rule-book.js';
export { toWeights, weightProblems, type WeightInput } from './domain/proposal.js';
export { criterionLabel, gateSentence, ruleSentence } from './sentences.js';
export { programmesPolicy } from './policy.js';
