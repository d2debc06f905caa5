import { Module } from '@nestjs/common';
import { MatchingModule } from '../matching.module.js';
import { ExplainResolver } from './explain.resolver.js';
import { GatesResolver } from './gates.resolver.js';
import { GuideResolver } from './guide.resolver.js';
import { InterestResolver } from './interest.resolver.js';
import { MatchesResolver } from './matches.resolver.js';
import { MyMatchesResolver } from './my-matches.resolver.js';
import { PreviewResolver } from './preview.resolver.js';
import { DecisionResolver, NominationsResolver } from './nominations.resolver.js';
import { RunRecordResolver, RunReaderResolver } from './run-record.resolver.js';
import { NeedRunResolver, RunsResolver } from './runs.resolver.js';
import { SeenRuns } from './seen-runs.js';

/** The GraphQL side of the room, for the api alone. */
@Module({
  imports: [MatchingModule],
  providers: [
    SeenRuns,
    RunsResolver,
    RunRecordResolver,
    RunReaderResolver,
    NeedRunResolver,
    MatchesResolver,
    ExplainResolver,
    MyMatchesResolver,
    InterestResolver,
    PreviewResolver,
    GuideResolver,
    GatesResolver,
    NominationsResolver,
    DecisionResolver,
  ],
})
export class MatchingGraphqlModule {}
