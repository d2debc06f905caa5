import { loadNeed, toRequirement } from '#needs/graphql';
import { toConnection, type ConnectionShape, type GqlContext } from '#platform/graphql';
import { Inject } from '@nestjs/common';
import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { GraphStore } from '../scoring/graph-store.js';
import { needsForPerson, type NeedForPerson } from '../scoring/person-side.js';
import { requirementSentence, summarise } from '../sentences.js';
import { changeSentence } from '../what-if-sentences.js';
import { loadInterest } from './interest.resolver.js';
import { namesFor, namesOfConcepts } from './names.js';
import { HowReckonedType, InterestType, MyMatchConnection, MyMatchType, MyRequirementType } from './my-matches.types.js';
import { fulfilments, toCriterionParts } from './show.js';

/** The person's side of matching: which open needs suit me, and why. */
@Resolver(() => MyMatchType)
export class MyMatchesResolver {
  constructor(@Inject(GraphStore) private readonly graphs: GraphStore) {}

  @Query(() => MyMatchConnection, {
    description:
      'The open needs that no rule closes to the person who asks, those that suit best first. Reckoned now, in the person’s view: preferences and the host’s readiness count here. No one else sees it.',
  })
  async myMatches(
    @Context() context: GqlContext,
    @Args('first', { type: () => Int, nullable: true, description: 'At most 100; 20 when absent.' }) first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor after which the page begins.' }) after?: string,
  ): Promise<ConnectionShape<MyMatchType>> {
    const { personId } = context.actor;
    const page = personId
      ? await needsForPerson(await context.read(), this.graphs, personId, { first, after })
      : { items: [], hasNext: false, hasPrevious: false, total: 0, totalCapped: false };
    const needs = new Map(await Promise.all(page.items.map(async ({ item }) => [item.need.id, await loadNeed(context, item.need.id)] as const)));
    return toConnection<NeedForPerson, MyMatchType>(page, (row) => Object.assign(new MyMatchType(), { need: needs.get(row.need.id), row }));
  }

  @ResolveField('summary', () => [String], { description: 'The whole in a few sentences.' })
  async summary(@Parent() { row }: MyMatchType, @Context() context: GqlContext): Promise<string[]> {
    const essential = new Set(row.need.requirements.flatMap(({ id, essential: must }) => (must ? [id] : [])));
    return summarise(row.result, essential, await namesFor(context, row.result, row.need), context.locale);
  }

  @ResolveField('requirements', () => [MyRequirementType], { description: 'Requirement by requirement, in the need’s order.' })
  async requirements(@Parent() { row }: MyMatchType, @Context() context: GqlContext): Promise<MyRequirementType[]> {
    const names = await namesFor(context, row.result, row.need);
    const reasons = new Map(row.result.requirements.map((reason) => [reason.requirementId, reason]));
    return row.need.requirements.flatMap((requirement) => {
      const reason = reasons.get(requirement.id);
      return reason
        ? [
            Object.assign(new MyRequirementType(), {
              requirement: toRequirement(requirement),
              fulfilment: fulfilments[reason.fulfilment],
              sentence: requirementSentence(reason, names, context.locale),
            }),
          ]
        : [];
    });
  }

  @ResolveField('helps', () => [String], { description: 'What would help most here, in words; at most three, the best first.' })
  async helps(@Parent() { row }: MyMatchType, @Context() context: GqlContext): Promise<string[]> {
    const skills = row.helps.flatMap(({ change }) => (change.kind === 'skill' ? [change.skill] : []));
    const label = await namesOfConcepts(context, skills);
    return row.helps.map(({ change }) => changeSentence(change, 'person', label, context.locale));
  }

  @ResolveField('interest', () => InterestType, { nullable: true, description: 'What the person said about this need.' })
  interest(@Parent() { row }: MyMatchType, @Context() context: GqlContext): Promise<InterestType | null> {
    return loadInterest(context, row.need.id, row.personId);
  }

  @ResolveField('howReckoned', () => HowReckonedType, { description: 'The figures behind the sentences.' })
  howReckoned(@Parent() { row }: MyMatchType, @Context() context: GqlContext): HowReckonedType {
    const { result, sheet, asOf, engineVersion } = row;
    return Object.assign(new HowReckonedType(), {
      score: result.score / 1_000_000,
      scoreExact: String(result.score),
      criteria: toCriterionParts(result, context.locale),
      asOf,
      engineVersion,
      sheetId: sheet.id,
      sheetVersion: sheet.version,
    });
  }
}
