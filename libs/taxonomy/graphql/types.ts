import type { Locale } from '#kernel';
import { LocaleEnum } from '#platform/graphql';
import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ConceptKind } from '../domain/concept.js';

/** The kinds as GraphQL shows them. */
export const ConceptKindEnum: { readonly [K in ConceptKind]: K } = { skill: 'skill', occupation: 'occupation' };
registerEnumType(ConceptKindEnum, { name: 'ConceptKind', description: 'What a concept of ESCO is.' });

@ObjectType('Concept', { description: 'A skill or an occupation of the ESCO classification of the European Commission.' })
export class ConceptType {
  @Field(() => ID, { description: 'UUID of ESCO.' }) id: string;
  @Field(() => ConceptKindEnum, { description: 'Skill or occupation.' }) kind: ConceptKind;
  @Field({ description: 'Preferred label in the reader’s language, else in English.' }) label: string;
  @Field(() => LocaleEnum, { description: 'Language of the label; English where ESCO has none in the reader’s language.' }) labelLanguage: Locale;
  @Field(() => String, { nullable: true, description: 'ESCO code; occupations alone have one.' }) code: string | null;
  @Field(() => String, { nullable: true, description: 'ISCO-08 unit group, four digits; occupations alone.' }) isco: string | null;
}

@ObjectType('ConceptHit', { description: 'A concept that free words may mean.' })
export class ConceptHitType {
  @Field(() => ConceptType, { description: 'The concept.' }) concept: ConceptType;
  @Field({ description: 'The label that fits the words, preferred or alternative.' }) matchedLabel: string;
  @Field(() => LocaleEnum, { description: 'Language of that label.' }) matchedLanguage: Locale;
  @Field(() => Float, {
    description: 'How often such an answer is the concept that was meant, 0 to 1. A person confirms; nothing is taken over unseen.',
  })
  confidence: number;
}

@ObjectType('OccupationSkill', { description: 'A skill that an occupation asks for.' })
export class OccupationSkillType {
  @Field(() => ConceptType, { description: 'The skill.' }) concept: ConceptType;
  @Field({ description: 'Asked of everyone in the occupation; else of some.' }) essential: boolean;
}
