import { Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { MatchingModule } from '../matching.module.js';
import { GraphStore } from '../scoring/graph-store.js';
import { PeopleStore } from '../scoring/people-store.js';
import { RefreshDates } from './refresh-dates.js';
import { RescorePerson } from './rescore-person.js';
import { ScoreNeed } from './score-need.js';
import { SheetApproved } from './sheet-approved.js';

/** The room's handlers, for the worker alone. Builds the graph beside the first tasks, so that none has to wait for it. */
@Module({ imports: [MatchingModule], providers: [PeopleStore, ScoreNeed, RescorePerson, RefreshDates, SheetApproved] })
export class MatchingTasksModule implements OnApplicationBootstrap {
  constructor(@Inject(GraphStore) private readonly graphs: GraphStore) {}

  onApplicationBootstrap(): void {
    // A failure here is not the boot's: the first task builds anew and reports.
    this.graphs.current().catch(() => undefined);
  }
}
