import type { EntityManager } from 'typeorm';

/** Someone's place in a list, as far as reckoning needs it. */
export interface ListedScore {
  readonly personId: string;
  readonly personCode: string;
  readonly score: number;
}

/** The scores of a run's list, best first. People scored beyond it on demand are not in it. */
export const listedScores = (manager: EntityManager, runId: string): Promise<ListedScore[]> =>
  manager.query(
    `select person_id as "personId", person_code as "personCode", score from match
      where run_id = $1 and superseded_at is null and not on_demand order by score desc, tie_order, person_id`,
    [runId],
  );
