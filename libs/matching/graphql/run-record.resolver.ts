import type { GqlContext } from '#platform/graphql';
import { Context, Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { decisionsOnRuns, listedOfRuns, readersOf, type RunDecision, type RunReader } from '../data/run-history.js';
import { loadAccountName } from './loaders.js';
import { toDecision } from './nominations.resolver.js';
import { DecisionType, ScoringRunType } from './types.js';

@ObjectType('RunReader', { description: 'Someone who saw the list of a run.' })
export class RunReaderType {
  @Field({ description: 'When first (UTC).' }) firstAt: string;
  @Field({ description: 'When last (UTC); readings within a quarter of an hour count as one.' }) lastAt: string;
  readonly accountId: string;
}

@ObjectType('RunDecision', { description: 'A decision that was made on someone’s place in the list of a run.' })
export class RunDecisionType {
  @Field(() => ID, { description: 'The nomination.' }) nominationId: string;
  @Field(() => ID, { description: 'The person.' }) personId: string;
  @Field({ description: 'What the person is called while the name is not shown.' }) personCode: string;
  @Field(() => DecisionType, { description: 'The step, with reason, moment and rank.' }) decision: DecisionType;
}

/** What became of a run: how long its list is, who asked for it, who saw it, what was decided on it. */
@Resolver(() => ScoringRunType)
export class RunRecordResolver {
  @ResolveField('peopleListed', () => Int, { description: 'People in its list now: the best, and as many more as slack.' })
  async peopleListed(@Parent() run: ScoringRunType, @Context() context: GqlContext): Promise<number> {
    const loader = context.loader<string, number>('matching.listed', async (manager, ids) => {
      const found = await listedOfRuns(manager, ids);
      return ids.map((id) => found.get(id) ?? 0);
    });
    return loader.load(run.id);
  }

  @ResolveField('requestedBy', () => String, {
    nullable: true,
    description: 'Who asked for it; absent when a change of need, sheet, date or people did.',
  })
  async requestedBy(@Parent() run: ScoringRunType, @Context() context: GqlContext): Promise<string | null> {
    return run.askedBy ? loadAccountName(context, run.askedBy) : null;
  }

  @ResolveField('readers', () => [RunReaderType], { description: 'Who saw its list, the latest first, at most 100.' })
  async readers(@Parent() run: ScoringRunType, @Context() context: GqlContext): Promise<RunReaderType[]> {
    const loader = context.loader<string, readonly RunReader[]>('matching.runReaders', async (manager, ids) => {
      const found = await readersOf(manager, ids);
      return ids.map((id) => found.get(id) ?? []);
    });
    return (await loader.load(run.id)).map((reader) => Object.assign(new RunReaderType(), reader));
  }

  @ResolveField('decisions', () => [RunDecisionType], {
    description: 'Decisions that were made while its list was the need’s, the latest first, at most 100.',
  })
  async decisions(@Parent() run: ScoringRunType, @Context() context: GqlContext): Promise<RunDecisionType[]> {
    const loader = context.loader<string, readonly RunDecision[]>('matching.runDecisions', async (manager, ids) => {
      const found = await decisionsOnRuns(manager, ids);
      return ids.map((id) => found.get(id) ?? []);
    });
    return (await loader.load(run.id)).map((row) =>
      Object.assign(new RunDecisionType(), {
        nominationId: row.nominationId,
        personId: row.personId,
        personCode: row.personCode,
        decision: toDecision(row),
      }),
    );
  }
}

/** Who read. */
@Resolver(() => RunReaderType)
export class RunReaderResolver {
  @ResolveField('name', () => String, { nullable: true, description: 'What the account is called; absent when it is gone.' })
  name(@Parent() reader: RunReaderType, @Context() context: GqlContext): Promise<string | null> {
    return loadAccountName(context, reader.accountId);
  }
}
