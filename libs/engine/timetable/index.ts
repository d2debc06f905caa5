/** Timetables of events: who meets whom when. Pure; a solver for the bound is called by whoever uses it. */
export { linearProgramme, noPrices, pricesOf, provenBound, relax, type Prices, type Relaxation } from './bound.js';
export { checkInstance } from './check-instance.js';
export { forceWish, type Forced } from './force-wish.js';
export type * from './instance.js';
export { type PlanParts } from './parts.js';
export { planEvent, type PlanOutcome } from './plan.js';
export { repairEvent, type Repair, type RepairLevel, type RepairOptions } from './repair.js';
export type { SearchOptions } from './search.js';
