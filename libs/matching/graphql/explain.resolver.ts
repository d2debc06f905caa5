import type { Counterfactual, WeightRange } from '#engine/scoring';
import type { GqlContext } from '#platform/graphql';
import { say } from '#platform/i18n';
import { criterionLabel } from '#programmes';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { matchesById, type MatchRow } from '../data/match-list.js';
import { GraphStore } from '../scoring/graph-store.js';
import { counterfactualsOf, rankRangesOf } from '../scoring/on-read.js';
import { changeSentence } from '../what-if-sentences.js';
import { CounterfactualType, WeightRangeType } from './explain.types.js';
import { namesOfConcepts } from './names.js';
import { showMatch } from './show.js';
import { MatchType } from './types.js';

/** What would help, how firmly a rank stands, and matches side by side: reckoned when asked, for officers. */
@Resolver(() => MatchType)
export class ExplainResolver {
  constructor(@Inject(GraphStore) private readonly graphs: GraphStore) {}

  @ResolveField('counterfactuals', () => [CounterfactualType], {
    description:
      'What would help this person most: of a missing skill, a language step and availability each the best, at most three. Reckoned when asked; empty when nothing would, or while the match is stale.',
  })
  async counterfactuals(@Parent() match: MatchType, @Context() context: GqlContext): Promise<CounterfactualType[]> {
    const loader = context.loader<string, readonly Counterfactual[]>('matching.counterfactuals', async (manager, ids) => {
      const rows = await matchesById(manager, ids);
      return inOrder(ids, rows, await counterfactualsOf(manager, this.graphs, [...rows.values()]));
    });
    const found = await loader.load(match.id);
    const label = await namesOfConcepts(
      context,
      found.flatMap(({ change }) => (change.kind === 'skill' ? [change.skill] : [])),
    );
    return found.map(({ change, gain, score, rank }) =>
      Object.assign(new CounterfactualType(), {
        code: change.kind,
        sentence: changeSentence(change, 'staff', label, context.locale),
        gain: gain / 1_000_000,
        newScore: score / 1_000_000,
        newRank: rank,
      }),
    );
  }

  @ResolveField('holds', () => [WeightRangeType], {
    description:
      'Between which weights this rank holds among the people in the list, criterion by criterion. A full pass over the list a step: ask it for one match, or a few. Empty while the match is stale.',
  })
  async holds(@Parent() match: MatchType, @Context() context: GqlContext): Promise<WeightRangeType[]> {
    const loader = context.loader<string, readonly WeightRange[]>('matching.holds', async (manager, ids) => {
      if (ids.length > mostCompared) throw badInput('matching.rule.holds_few', context);
      const rows = await matchesById(manager, ids);
      return inOrder(ids, rows, await rankRangesOf(manager, this.graphs, [...rows.values()]));
    });
    return (await loader.load(match.id)).map((range) =>
      Object.assign(new WeightRangeType(), { ...range, label: criterionLabel(range.criterion, context.locale) }),
    );
  }

  @Query(() => [MatchType], {
    description:
      'Two to four matches of one need, in the order of the ids; what is not for the reader is left out. Another number of ids, or matches of several needs, is the error BAD_USER_INPUT.',
  })
  async compareMatches(
    @Args('ids', { type: () => [ID], description: 'Two to four matches of one need.' }) ids: string[],
    @Context() context: GqlContext,
  ): Promise<MatchType[]> {
    const asked = [...new Set(ids)];
    if (asked.length < 2 || asked.length > mostCompared) throw badInput('matching.rule.compare_two_to_four', context);
    const shown = (await Promise.all(asked.map((id) => showMatch(context, id)))).filter((match) => match !== null);
    if (new Set(shown.map(({ needId }) => needId)).size > 1) throw badInput('matching.rule.compare_one_need', context);
    return shown;
  }
}

/** Matches that are looked at side by side, and ranges reckoned in one request. */
const mostCompared = 4;

const badInput = (rule: string, { locale }: GqlContext): GraphQLError =>
  new GraphQLError(say(rule, locale), { extensions: { code: 'BAD_USER_INPUT' } });

/** Answers that came in the order of the rows, in the order of the keys. */
function inOrder<T>(ids: readonly string[], rows: ReadonlyMap<string, MatchRow>, answers: readonly (readonly T[])[]): (readonly T[])[] {
  const byId = new Map([...rows.keys()].map((id, index) => [id, answers[index] ?? []]));
  return ids.map((id) => byId.get(id) ?? []);
}
