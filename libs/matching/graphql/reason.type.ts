import { RequirementType } from '#needs/graphql';
import { ConceptType } from '#taxonomy/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FulfilmentEnum } from './types.js';

@ObjectType('RequirementReason', { description: 'Why one requirement counts as it does.' })
export class RequirementReasonType {
  @Field(() => RequirementType, { description: 'The requirement, as the need asked it when it was scored.' }) requirement: RequirementType;
  @Field(() => FulfilmentEnum, { description: 'How far it is met.' }) fulfilment: keyof typeof FulfilmentEnum;
  @Field(() => Int, { description: '0 to 10,000.' }) credit: number;
  @Field(() => Int, { description: 'Of 10,000 over the whole need; 0 when another requirement says the same.' }) weight: number;
  @Field({ description: 'Weight × credit, exactly.' }) contribution: string;
  @Field(() => ConceptType, { nullable: true, description: 'The skill or occupation of the person that was held against it.' })
  claim: ConceptType | null;
  @Field(() => [ConceptType], {
    description: 'ESCO’s way from the person’s skill to the one that is asked, both included. Groups between them are left out.',
  })
  path: ConceptType[];
  @Field(() => String, { nullable: true, description: 'same, narrower, broader, related or near; absent when nothing was found.' }) relation:
    string | null;
  @Field({ description: 'The reason in the reader’s language.' }) sentence: string;
}
