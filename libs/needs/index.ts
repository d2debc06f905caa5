/**
 * Terms of reference and vacancies.
 * Facts: `needs.need_opened`, `needs.need_changed` (of an open need), `needs.need_closed` (an open need that no longer is),
 * each with `{ needId, version, programme }`.
 */
export { NeedsModule } from './needs.module.js';
export { CreateNeed } from './use-cases/create-need.js';
export { UpdateNeed, type UpdateNeedInput } from './use-cases/update-need.js';
export { MoveNeed, type MoveNeedInput } from './use-cases/move-need.js';
export type { NeedRef } from './use-cases/change.js';
export type { CreateNeedInput, NeedContentInput } from './use-cases/need-input.js';
export type { RequirementInput } from './use-cases/requirement-input.js';
export type { Need, NeedEvent, NeedKind, NeedState, Requirement } from './domain/need.js';
export { lifecycleOf, type NeedPart } from './domain/lifecycle.js';
export { maySee, partsTowards } from './domain/parts.js';
export { toScoringNeed } from './domain/scoring-need.js';
export { needsById, needVersions, openNeedIds, type StoredNeed } from './data/need-rows.js';
export { needForScoring } from './data/scoring.js';
export { needsPolicy } from './policy.js';
