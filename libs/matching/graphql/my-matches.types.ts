import { NeedType, RequirementType } from '#needs/graphql';
import { Connection, mutationUnion } from '#platform/graphql';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { NeedForPerson } from '../scoring/person-side.js';
import { CriterionPartType, FulfilmentEnum } from './types.js';

@ObjectType('Interest', { description: 'What a person says about a need. It changes no score.' })
export class InterestType {
  @Field(() => ID, { description: 'The need.' }) needId: string;
  @Field({ description: 'interested, not_now or not_this_kind.' }) answer: string;
  @Field({ description: 'The answer in the reader’s language.' }) sentence: string;
  @Field(() => String, { nullable: true, description: 'Why, in the person’s own words.' }) reason: string | null;
  @Field({ description: 'When (UTC).' }) at: string;
}

@ObjectType('MyRequirement', { description: 'How far the person meets one requirement, in words.' })
export class MyRequirementType {
  @Field(() => RequirementType, { description: 'What the need asks.' }) requirement: RequirementType;
  @Field(() => FulfilmentEnum, { description: 'How far it is met.' }) fulfilment: keyof typeof FulfilmentEnum;
  @Field({ description: 'Why, in the reader’s language.' }) sentence: string;
}

@ObjectType('HowReckoned', { description: 'The figures behind the sentences, for whoever wants to check them.' })
export class HowReckonedType {
  @Field(() => Float, { description: '0 to 100, in the person’s own view: it says nothing of other people.' }) score: number;
  @Field({ description: 'The exact score, a whole number from 0 to 100,000,000.' }) scoreExact: string;
  @Field(() => [CriterionPartType], { description: 'What the score is made of. Contributions add up to it exactly.' }) criteria: CriterionPartType[];
  @Field({ description: 'The day for which it was reckoned.' }) asOf: string;
  @Field({ description: 'Version of the engine.' }) engineVersion: string;
  @Field(() => ID, { description: 'The weight sheet of the person’s view.' }) sheetId: string;
  @Field(() => Int, { description: 'Its version.' }) sheetVersion: number;
}

@ObjectType('MyMatch', { description: 'An open need and how it suits the person who asks: sentences first.' })
export class MyMatchType {
  @Field(() => NeedType, { description: 'The need.' }) need: NeedType;
  readonly row: NeedForPerson;
}

export const MyMatchConnection = Connection(MyMatchType, 'MyMatch');
export const AnswerNeedResult = mutationUnion('AnswerNeedResult', () => InterestType);
