import { NeedType } from '#needs/graphql';
import { answer, toConnection, type ConnectionShape, type GqlContext } from '#platform/graphql';
import { say } from '#platform/i18n';
import { ruleBook, ruleSentence, rulesOn, type DatedRule } from '#programmes';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { runPage } from '../data/run-history.js';
import type { Run } from '../domain/run.js';
import { CancelScoringRun } from '../use-cases/cancel-scoring-run.js';
import { StartScoringRun } from '../use-cases/start-scoring-run.js';
import { CancelScoringRunInput, StartScoringRunInput } from './inputs.js';
import { loadRun, loadShownRun, needWithParts } from './loaders.js';
import { ExclusionCountType, ScoringRunConnection, ScoringRunResult, ScoringRunType } from './types.js';

/** Scoring runs: looking, starting, stopping. */
@Resolver(() => ScoringRunType)
export class RunsResolver {
  constructor(
    @Inject(StartScoringRun) private readonly start: StartScoringRun,
    @Inject(CancelScoringRun) private readonly cancel: CancelScoringRun,
  ) {}

  @Query(() => ScoringRunType, { nullable: true, description: 'One run; null when there is none, or when it is not for the reader.' })
  async scoringRun(
    @Args('id', { type: () => ID, description: 'The run.' }) id: string,
    @Context() context: GqlContext,
  ): Promise<ScoringRunType | null> {
    const run = await loadRun(context, id);
    return run && (await needWithParts(context, run.needId))?.parts.has('programme_officer') ? toRun(run, context) : null;
  }

  @Query(() => ScoringRunConnection, {
    description: 'Every run of a need, newest first, whatever became of it. For officers of the programme; others see none.',
  })
  async scoringRuns(
    @Args('needId', { type: () => ID, description: 'The need.' }) needId: string,
    @Context() context: GqlContext,
    @Args('first', { type: () => Int, nullable: true, description: 'At most 100; 20 when absent.' }) first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor after which the page begins.' }) after?: string,
    @Args('last', { type: () => Int, nullable: true, description: 'At most 100, counted from the end.' }) last?: number,
    @Args('before', { type: () => String, nullable: true, description: 'Cursor before which the page ends.' }) before?: string,
  ): Promise<ConnectionShape<ScoringRunType>> {
    const id = (await needWithParts(context, needId))?.parts.has('programme_officer') ? needId : '';
    return toConnection(await runPage(await context.read(), id, { first, after, last, before }), (run) => toRun(run, context));
  }

  @Mutation(() => ScoringRunResult, { description: 'Scores an open need anew.' })
  async startScoringRun(@Args('input') input: StartScoringRunInput, @Context() context: GqlContext): Promise<object> {
    return answer(await this.start.execute(context.actor, { ...input }), context, ({ id }) => this.scoringRun(id, context));
  }

  @Mutation(() => ScoringRunResult, { description: 'Stops a run. The list that was current stays.' })
  async cancelScoringRun(@Args('input') input: CancelScoringRunInput, @Context() context: GqlContext): Promise<object> {
    return answer(await this.cancel.execute(context.actor, { ...input }), context, ({ id }) => this.scoringRun(id, context));
  }

  @ResolveField('exclusionCounts', () => [ExclusionCountType], { description: 'Rule by rule, as of the run; who fails two rules counts in both.' })
  async exclusionCounts(@Parent() run: ScoringRunType, @Context() context: GqlContext): Promise<ExclusionCountType[]> {
    const book = context.loader<string, readonly DatedRule[]>('matching.rules', async (manager, programmes) => {
      const rules = new Map<string, readonly DatedRule[]>();
      for (const programme of programmes) rules.set(programme, (await ruleBook(manager, programme)).rules);
      return programmes.map((programme) => rules.get(programme) ?? []);
    });
    const rules = rulesOn(await book.load(run.programme), run.asOf ?? new Date().toISOString().slice(0, 10));
    return Object.entries(run.counts)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, count]) => {
        const rule = rules.find((known) => known.code === code);
        return Object.assign(new ExclusionCountType(), { rule: code, sentence: rule ? ruleSentence(rule, context.locale) : code, count });
      });
  }
}

/** The run that belongs to a need, shown from this room so that needs need not know of runs. */
@Resolver(() => NeedType)
export class NeedRunResolver {
  @ResolveField('currentRun', () => ScoringRunType, {
    nullable: true,
    description: 'The run under way, else the one whose list is current. For officers of the programme.',
  })
  async currentRun(@Parent() need: NeedType, @Context() context: GqlContext): Promise<ScoringRunType | null> {
    const run = await loadShownRun(context, need.id);
    return run ? toRun(run, context) : null;
  }
}

/** Failures with words of their own. */
const named: ReadonlySet<string> = new Set(['no_sheet', 'thread_out_of_memory', 'not_scorable']);

function toRun(run: Run, { locale }: GqlContext): ScoringRunType {
  const { startedAt, finishedAt } = run;
  return Object.assign(new ScoringRunType(), {
    id: run.id,
    needId: run.needId,
    needVersion: run.needVersion,
    state: run.state,
    current: run.current,
    progress: { done: run.progressDone, total: run.progressTotal },
    engineVersion: run.engineVersion,
    sheetId: run.sheetId,
    sheetVersion: run.sheetVersion,
    taxonomyVersion: run.taxonomyVersion,
    asOf: run.asOf,
    inputHash: run.inputHash,
    needHash: run.needInput,
    sheetHash: run.sheetInput,
    tieOrder: run.tieOrder,
    cutOff: run.cutOff === null ? null : String(run.cutOff),
    recordsKept: run.recordsGoneAt === null,
    createdAt: run.createdAt.toISOString(),
    peopleConsidered: run.peopleConsidered,
    peopleScored: run.peopleScored,
    startedAt: startedAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
    durationMs: startedAt && finishedAt ? finishedAt.getTime() - startedAt.getTime() : null,
    failure: run.failure ? say(named.has(run.failure) ? `matching.failure.${run.failure}` : 'matching.failure.unexpected', locale) : null,
    programme: run.programme,
    counts: run.exclusionCounts,
    askedBy: run.requestedBy,
  });
}
