import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { MatchingModule } from '../matching.module.js';
import { GraphStore } from '../scoring/graph-store.js';
import { PeopleStore } from '../scoring/people-store.js';
import { RefreshDates } from './refresh-dates.js';
import { RescorePerson } from './rescore-person.js';
import { ScoreNeed } from './score-need.js';
import { SheetApproved } from './sheet-approved.js';

/**
 * The room's handlers, for the worker alone. The graph is built before the worker takes its first task: building holds
 * the event loop for seconds, and a task that cannot renew its lease meanwhile would be taken over.
 */
@Module({ imports: [MatchingModule], providers: [PeopleStore, ScoreNeed, RescorePerson, RefreshDates, SheetApproved] })
export class MatchingTasksModule implements OnModuleInit {
  constructor(@Inject(GraphStore) private readonly graphs: GraphStore) {}

  async onModuleInit(): Promise<void> {
    // A failure here is not the boot's: the first task builds anew and reports.
    await this.graphs.current().catch(() => undefined);
  }
}
