import type { RequirementReason } from '#engine/scoring';
import { toRequirement } from '#needs/graphql';
import { loadPerson, PersonType } from '#people/graphql';
import { toConnection, type ConnectionShape, type GqlContext } from '#platform/graphql';
import { conceptLoader, type ConceptType } from '#taxonomy/graphql';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { matchPage } from '../data/match-list.js';
import { narrowedTo } from '../domain/parts.js';
import { requirementSentence, summarise } from '../sentences.js';
import { loadMatchRow, loadNeedVersion, loadNominationOf, loadPersonVersion, needWithParts } from './loaders.js';
import { namesFor } from './names.js';
import { RequirementReasonType } from './reason.type.js';
import { SeenRuns } from './seen-runs.js';
import { fulfilments, showMatch, toCriterionParts, toMatch, toNomination } from './show.js';
import { CriterionPartType, MatchConnection, MatchType, NominationType } from './types.js';

/** The ranked list, and why each person stands where they stand. */
@Resolver(() => MatchType)
export class MatchesResolver {
  constructor(@Inject(SeenRuns) private readonly seen: SeenRuns) {}

  @Query(() => MatchConnection, { description: 'The ranked list of a need. Its organisation sees the people proposed to it; others see none.' })
  async matches(
    @Args('needId', { type: () => ID, description: 'The need.' }) needId: string,
    @Context() context: GqlContext,
    @Args('first', { type: () => Int, nullable: true, description: 'At most 100; 20 when absent.' }) first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor after which the page begins.' }) after?: string,
    @Args('last', { type: () => Int, nullable: true, description: 'At most 100, counted from the end.' }) last?: number,
    @Args('before', { type: () => String, nullable: true, description: 'Cursor before which the page ends.' }) before?: string,
  ): Promise<ConnectionShape<MatchType>> {
    const found = await needWithParts(context, needId);
    const officer = found?.parts.has('programme_officer') ?? false;
    const id = officer || found?.parts.has('owner') ? needId : '';
    const countries = found && officer ? narrowedTo(context.actor, found.need) : null;
    const page = await matchPage(await context.read(), id, { proposedOnly: !officer, countries }, { first, after, last, before });
    this.seen.saw(
      context,
      page.items.map(({ item }) => item.runId),
    );
    return toConnection(page, toMatch);
  }

  @Query(() => MatchType, { nullable: true, description: 'One match; null when there is none, or when it is not for the reader.' })
  async match(@Args('id', { type: () => ID, description: 'The match.' }) id: string, @Context() context: GqlContext): Promise<MatchType | null> {
    const row = await loadMatchRow(context, id);
    const shown = await showMatch(context, id);
    if (row && shown) this.seen.saw(context, [row.runId]);
    return shown;
  }

  @ResolveField('person', () => PersonType, { nullable: true, description: 'The person; for officers of the programme.' })
  person(@Parent() match: MatchType, @Context() context: GqlContext): Promise<PersonType | null> {
    return loadPerson(context, match.personId);
  }

  @ResolveField('stale', () => Boolean, {
    description: 'A newer row has taken its place, or the person has changed since and is about to be scored again.',
  })
  async stale(@Parent() match: MatchType, @Context() context: GqlContext): Promise<boolean> {
    return match.superseded || ((await loadPersonVersion(context, match.personId)) ?? 0) > match.personVersion;
  }

  @ResolveField('criteria', () => [CriterionPartType], { description: 'What the score is made of. Contributions add up to it exactly.' })
  criteria(@Parent() match: MatchType, @Context() context: GqlContext): CriterionPartType[] {
    return toCriterionParts(match.result, context.locale);
  }

  @ResolveField('requirements', () => [RequirementReasonType], { description: 'Why each requirement counts as it does, in the need’s order.' })
  async requirements(@Parent() match: MatchType, @Context() context: GqlContext): Promise<RequirementReasonType[]> {
    const need = await loadNeedVersion(context, match.needId, match.needVersion);
    const names = await namesFor(context, match.result, need);
    const reasons = new Map(match.result.requirements.map((reason) => [reason.requirementId, reason]));
    const shown = (need?.requirements ?? []).map(async (requirement): Promise<RequirementReasonType[]> => {
      const reason = reasons.get(requirement.id);
      if (!reason) return [];
      const { fulfilment, credit, weight, contribution } = reason;
      return [
        Object.assign(new RequirementReasonType(), {
          requirement: toRequirement(requirement),
          fulfilment: fulfilments[fulfilment],
          credit,
          weight,
          contribution: String(contribution),
          ...(await conceptsOf(context, reason)),
          sentence: requirementSentence(reason, names, context.locale),
        }),
      ];
    });
    return (await Promise.all(shown)).flat();
  }

  @ResolveField('summary', () => [String], { description: 'The whole in a few sentences.' })
  async summary(@Parent() match: MatchType, @Context() context: GqlContext): Promise<string[]> {
    const need = await loadNeedVersion(context, match.needId, match.needVersion);
    const essential = new Set((need?.requirements ?? []).flatMap(({ id, essential: must }) => (must ? [id] : [])));
    return summarise(match.result, essential, await namesFor(context, match.result, need), context.locale);
  }

  @ResolveField('nomination', () => NominationType, {
    nullable: true,
    description: 'The nomination of this person for this need, as far as it is for the reader.',
  })
  async nomination(@Parent() match: MatchType, @Context() context: GqlContext): Promise<NominationType | null> {
    const row = await loadNominationOf(context, match.needId, match.personId);
    return row ? toNomination(row) : null;
  }
}

async function conceptsOf(context: GqlContext, reason: RequirementReason): Promise<Pick<RequirementReasonType, 'claim' | 'path' | 'relation'>> {
  if (reason.kind !== 'skill' && reason.kind !== 'occupation') return { claim: null, path: [], relation: null };
  const claim = reason.claim ? await conceptLoader(context).load(reason.claim) : null;
  const path = reason.kind === 'skill' ? await Promise.all(reason.path.map((id) => conceptLoader(context).load(id))) : [];
  return {
    claim,
    path: path.filter((concept): concept is ConceptType => concept !== null),
    relation: reason.relation === 'none' ? null : reason.relation,
  };
}
