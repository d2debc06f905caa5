import type { ScoringNeed } from '#engine/scoring';
import type { EntityManager } from 'typeorm';
import { toScoringNeed } from '../domain/scoring-need.js';
import { needsById } from './need-rows.js';

/** A need as the engine sees it; null when there is none, or not for this actor. */
export async function needForScoring(manager: EntityManager, id: string): Promise<ScoringNeed | null> {
  const need = (await needsById(manager, [id])).get(id);
  return need ? toScoringNeed(need) : null;
}
