import { FactRegistry } from '#platform/db';
import { Inject, Module } from '@nestjs/common';
import './data-classes.js';
import './sentence-texts.js';
import './texts.js';
import { reactToFacts } from './reactions.js';
import { GraphStore } from './scoring/graph-store.js';
import { AnswerNeed } from './use-cases/answer-need.js';
import { CancelScoringRun } from './use-cases/cancel-scoring-run.js';
import { Decide } from './use-cases/decide.js';
import { Nominate } from './use-cases/nominate.js';
import { NoteRunSeen } from './use-cases/note-run-seen.js';
import { StartScoringRun } from './use-cases/start-scoring-run.js';

/** Scoring runs, ranked lists, nominations, decisions. */
@Module({
  providers: [GraphStore, StartScoringRun, CancelScoringRun, Nominate, Decide, AnswerNeed, NoteRunSeen],
  exports: [GraphStore, StartScoringRun, CancelScoringRun, Nominate, Decide, AnswerNeed, NoteRunSeen],
})
export class MatchingModule {
  constructor(@Inject(FactRegistry) facts: FactRegistry) {
    reactToFacts(facts);
  }
}
