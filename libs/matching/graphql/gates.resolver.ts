import { toConnection, type ConnectionShape, type GqlContext } from '#platform/graphql';
import { gateSentence, type GateResult } from '#programmes';
import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { narrowedTo } from '../domain/parts.js';
import { excludedPeople, gatesOfPair, type ExcludedPerson } from '../scoring/gate-queries.js';
import { isHandled, needWithParts } from './loaders.js';
import { ExclusionConnection, ExclusionType, GateReportType, GateResultType } from './types.js';

/** Which rules exclude whom, reckoned when asked. */
@Resolver(() => GateReportType)
export class GatesResolver {
  @Query(() => GateReportType, {
    nullable: true,
    description: 'Every rule of the programme, applied to one person and one need. For officers, and for the person.',
  })
  async gateReport(
    @Args('needId', { type: () => ID, description: 'The need.' }) needId: string,
    @Args('personId', { type: () => ID, description: 'The person.' }) personId: string,
    @Context() context: GqlContext,
  ): Promise<GateReportType | null> {
    const found = await needWithParts(context, needId);
    if (!found) return null;
    const officer = found.parts.has('programme_officer') && (await isHandled(context, found.need, personId));
    if (!officer && context.actor.personId !== personId) return null;
    const report = await gatesOfPair(await context.read(), found.need, personId);
    if (!report) return null;
    const results = report.results.map((result) => toGateResult(result, context));
    return Object.assign(new GateReportType(), { needId, personId, asOf: report.asOf, passed: results.every(({ passed }) => passed), results });
  }

  @Query(() => ExclusionConnection, { description: 'People whom a rule excludes from a need, reckoned now. For officers of the programme.' })
  async excluded(
    @Args('needId', { type: () => ID, description: 'The need.' }) needId: string,
    @Context() context: GqlContext,
    @Args('rule', { type: () => String, nullable: true, description: 'Code of a rule; any when absent.' }) rule?: string,
    @Args('first', { type: () => Int, nullable: true, description: 'At most 100; 20 when absent.' }) first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor after which the page begins.' }) after?: string,
  ): Promise<ConnectionShape<ExclusionType>> {
    const found = await needWithParts(context, needId);
    if (!found?.parts.has('programme_officer'))
      return toConnection<ExcludedPerson, ExclusionType>({ items: [], hasNext: false, hasPrevious: false, total: 0, totalCapped: false }, (row) =>
        toExclusion(row, context),
      );
    const narrowed = narrowedTo(context.actor, found.need);
    return toConnection(
      await excludedPeople(await context.read(), found.need, { rule: rule ?? null, countries: narrowed }, { first, after }),
      (row) => toExclusion(row, context),
    );
  }
}

const toGateResult = (result: GateResult, { locale }: GqlContext): GateResultType =>
  Object.assign(new GateResultType(), { rule: result.rule, passed: result.passed, sentence: gateSentence(result, locale) });

const toExclusion = ({ personId, personCode, failed }: ExcludedPerson, context: GqlContext): ExclusionType =>
  Object.assign(new ExclusionType(), { personId, personCode, rules: failed.map((result) => toGateResult(result, context)) });
