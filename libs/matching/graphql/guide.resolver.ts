import type { GqlContext } from '#platform/graphql';
import { Context, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { guideIn } from '../domain/guide.js';

@ObjectType('GuideSection', { description: 'A part of the explanation of how the ranking works.' })
export class GuideSectionType {
  @Field({ description: 'Stable code, such as "skills".' }) code: string;
  @Field({ description: '"everyone", or "auditor" for what one checks it by.' }) reader: string;
  @Field({ description: 'Its heading in the reader’s language.' }) title: string;
  @Field(() => [String], { description: 'Its text, paragraph by paragraph.' }) paragraphs: string[];
}

/** How the ranking works, for everyone to read. */
@Resolver(() => GuideSectionType)
export class GuideResolver {
  @Query(() => [GuideSectionType], { description: 'How the ranking works, in the reader’s language.' })
  rankingGuide(@Context() { locale }: GqlContext): GuideSectionType[] {
    return guideIn(locale).map((section) => Object.assign(new GuideSectionType(), section));
  }
}
