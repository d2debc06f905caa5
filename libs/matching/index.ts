/**
 * Scoring runs, ranked lists, nominations, decisions. Reacts to `needs.need_opened`, `needs.need_changed` and
 * `people.person_changed`. States `matching.run_completed` { runId, needId }, `matching.nominated` { nominationId, needId, personId }
 * and `matching.nomination_decided` { nominationId, needId, personId, from, to }.
 */
export { MatchingModule } from './matching.module.js';
export { StartScoringRun } from './use-cases/start-scoring-run.js';
export { CancelScoringRun } from './use-cases/cancel-scoring-run.js';
export { Nominate } from './use-cases/nominate.js';
export { Decide, type DecideInput } from './use-cases/decide.js';
export { AnswerNeed } from './use-cases/answer-need.js';
export { nominationLifecycle, type NominationState } from './domain/nomination.js';
export type { ReasonCode } from './domain/reason-codes.js';
export { currentRun, runsById } from './data/runs.js';
export { matchPage, type MatchRow } from './data/match-list.js';
export type { NominationRow } from './data/nominations.js';
export type { Run } from './domain/run.js';
export { replayRun, type Difference, type Replay } from './replay/replay.js';
export { matchingPolicy } from './policy.js';
