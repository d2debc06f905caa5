import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Counterfactual', { description: 'One thing that could be otherwise about a person, and the score as it would be then, reckoned anew.' })
export class CounterfactualType {
  @Field({ description: 'skill, language or availability: the list is fixed.' }) code: string;
  @Field({ description: 'In the reader’s language.' }) sentence: string;
  @Field(() => Float, { description: 'How much more than now, of 100; always above 0.' }) gain: number;
  @Field(() => Float, { description: 'The score as it would be, 0 to 100.' }) newScore: number;
  @Field(() => Int, { description: 'The rank it would have in the present list.' }) newRank: number;
}

@ObjectType('WeightRange', {
  description: 'Between which weights of one criterion a rank holds, while the others share the rest in the sheet’s proportions.',
})
export class WeightRangeType {
  @Field({ description: 'Code of the criterion.' }) criterion: string;
  @Field({ description: 'Its name in the reader’s language.' }) label: string;
  @Field(() => Int, { description: 'Its weight now, of 10,000.' }) weight: number;
  @Field(() => Int, {
    description: 'Least weight at which the rank is the same, of 10,000. Every whole percent from the present weight on was tried.',
  })
  from: number;
  @Field(() => Int, { description: 'Greatest weight at which the rank is the same, of 10,000.' }) to: number;
}
