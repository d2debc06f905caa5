import { FactRegistry } from '#platform/db';
import { Inject, Module } from '@nestjs/common';
import './data-classes.js';
import './sentence-texts.js';
import { GraphStore } from './scoring/graph-store.js';
import { CancelScoringRun } from './use-cases/cancel-scoring-run.js';
import { Decide } from './use-cases/decide.js';
import { Nominate } from './use-cases/nominate.js';
import { StartScoringRun } from './use-cases/start-scoring-run.js';

/** Scoring runs, ranked lists, nominations, decisions. Which facts of other rooms lead to which task stands here. */
@Module({ providers: [GraphStore, StartScoringRun, CancelScoringRun, Nominate, Decide], exports: [GraphStore, StartScoringRun, CancelScoringRun, Nominate, Decide] })
export class MatchingModule {
  constructor(@Inject(FactRegistry) facts: FactRegistry) {
    for (const factType of ['needs.need_opened', 'needs.need_changed'])
      facts.on({ factType, taskKind: 'matching.score_need', payload: ({ subjectId }) => ({ needId: subjectId }), dedupeKey: ({ subjectId }) => subjectId });
    facts.on({
      factType: 'people.person_changed', taskKind: 'matching.rescore_person',
      payload: ({ subjectId, payload }) => ({ personId: subjectId, programmes: payload['programmes'] ?? null }),
      dedupeKey: ({ subjectId }) => subjectId,
    });
  }
}
