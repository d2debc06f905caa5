import { mostMatches } from '#engine/text';
import { isOneOf } from '#kernel';
import type { GqlContext } from '#platform/graphql';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { conceptById, skillsOfOccupation } from '../data/concepts.js';
import { conceptKinds, type ConceptKind } from '../domain/concept.js';
import { SearchConcepts } from '../use-cases/search-concepts.js';
import { conceptOf, showConcept } from './concept-loader.js';
import { ConceptHitType, ConceptType, OccupationSkillType } from './types.js';

@Resolver(() => ConceptType)
export class TaxonomyResolver {
  constructor(@Inject(SearchConcepts) private readonly search: SearchConcepts) {}

  @Query(() => [ConceptHitType], {
    description: 'Concepts that free words may mean, best first, at most 20. Typing errors, plurals and begun words are understood.',
  })
  async searchConcepts(
    @Args('kind', { description: 'skill or occupation.' }) kind: string,
    @Args('text', { description: 'Free words in English, Dutch or French.' }) text: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: mostMatches, description: 'How many, at most 20.' }) first: number | null,
    @Context() context: GqlContext,
  ): Promise<ConceptHitType[]> {
    const found = await this.search.execute(kindOf(kind), text, context.locale, first ?? mostMatches);
    return Promise.all(
      found.map(async ({ id, label, locale, confidence }) =>
        Object.assign(new ConceptHitType(), { concept: await conceptOf(context, id), matchedLabel: label, matchedLanguage: locale, confidence }),
      ),
    );
  }

  @Query(() => ConceptType, { nullable: true, description: 'One concept; null when ESCO has none of that kind and id.' })
  async concept(
    @Args('kind', { description: 'skill or occupation.' }) kind: string,
    @Args('id', { type: () => ID, description: 'UUID of ESCO.' }) id: string,
    @Context() context: GqlContext,
  ): Promise<ConceptType | null> {
    const row = await conceptById(await context.read(), kindOf(kind), id);
    return row ? showConcept(row, context) : null;
  }

  @Query(() => [OccupationSkillType], { description: 'Skills of an occupation, essential ones first; empty for an unknown id.' })
  async occupationSkills(
    @Args('occupationId', { type: () => ID, description: 'UUID of the occupation.' }) occupationId: string,
    @Context() context: GqlContext,
  ): Promise<OccupationSkillType[]> {
    const rows = await skillsOfOccupation(await context.read(), occupationId, context.locale);
    return Promise.all(
      rows.map(async ({ skillId, essential }) => Object.assign(new OccupationSkillType(), { concept: await conceptOf(context, skillId), essential })),
    );
  }
}

/** A kind that does not exist is a mistake in the caller's document, not something that a person typed. */
function kindOf(kind: string): ConceptKind {
  if (isOneOf(conceptKinds, kind)) return kind;
  throw new GraphQLError('The kind of a concept is skill or occupation.', { extensions: { code: 'BAD_USER_INPUT' } });
}
