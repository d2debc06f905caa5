import { Field, ID, InputType, Int } from '@nestjs/graphql';

const key = 'UUID; the same key and input give the same answer for 24 hours.';

@InputType({ description: 'Scores a need anew.' })
export class StartScoringRunInput {
  @Field(() => ID, { description: key }) idempotencyKey: string;
  @Field(() => ID, { description: 'An open need.' }) needId: string;
}

@InputType({ description: 'Stops a run.' })
export class CancelScoringRunInput {
  @Field(() => ID, { description: key }) idempotencyKey: string;
  @Field(() => ID, { description: 'The run.' }) id: string;
}

@InputType({ description: 'Puts a person forward for a need.' })
export class NominateInput {
  @Field(() => ID, { description: key }) idempotencyKey: string;
  @Field(() => ID, { description: 'An open need.' }) needId: string;
  @Field(() => ID, { description: 'Anyone of the programme, in the list or not.' }) personId: string;
}

@InputType({ description: 'One step of a nomination.' })
export class DecideInput {
  @Field(() => ID, { description: key }) idempotencyKey: string;
  @Field(() => ID, { description: 'The nomination.' }) nominationId: string;
  @Field(() => Int, { description: 'The version that the step is taken from.' }) version: number;
  @Field({ description: 'shortlist, propose, invite, select, not_select, withdraw or undo.' }) event: string;
  @Field(() => String, { nullable: true, description: 'A code of `reasonCodes`; needed for not_select and withdraw.' }) reasonCode?: string | null;
  @Field(() => String, { nullable: true, description: 'In words, at most 2,000 characters; needed for the code "other".' }) reason?: string | null;
}
