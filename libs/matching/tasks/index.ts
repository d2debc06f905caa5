import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { MatchingModule } from '../matching.module.js';
import { ScoringThread } from '../thread/scoring-thread.js';
import { PruneRecords } from './prune-records.js';
import { RefreshDates } from './refresh-dates.js';
import { RescorePerson } from './rescore-person.js';
import { ScoreNeed } from './score-need.js';
import { SheetApproved } from './sheet-approved.js';

/** The room's handlers, for the worker alone. */
@Module({ imports: [MatchingModule], providers: [ScoringThread, ScoreNeed, RescorePerson, RefreshDates, PruneRecords, SheetApproved] })
export class MatchingTasksModule implements OnModuleInit {
  constructor(@Inject(ScoringThread) private readonly thread: ScoringThread) {}

  onModuleInit(): void {
    // The thread begins to build at once and holds up nobody. A failure here is not the boot's: the first task reports its own.
    this.thread.warm().catch(() => undefined);
  }
}
