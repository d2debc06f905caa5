import { mutationUnion } from '#platform/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

const key = 'UUID; the same key and input give the same answer for 24 hours.';

@ObjectType({ description: 'A browser in which one is signed in.' })
export class OwnSession {
  @Field(() => ID, { description: 'Names the session; it opens nothing.' }) id: string;
  @Field({ description: 'The one that asks.' }) current: boolean;
  @Field({ description: 'How it was opened: demo, password, link, registration, invitation or reset.' }) way: string;
  @Field({ description: 'A second factor was shown in it.' }) secondFactor: boolean;
  @Field(() => String, { nullable: true, description: 'Browser and system by name, such as "Firefox, Windows".' }) agent: string | null;
  @Field(() => Date, { description: 'When it was opened.' }) openedAt: Date;
  @Field(() => Date, { description: 'When it was last used, to the minute.' }) lastSeenAt: Date;
  @Field(() => Date, { description: 'When it ends at the latest.' }) expiresAt: Date;
}

@ObjectType({ description: 'The sessions that are left.' })
export class OwnSessions {
  @Field(() => [OwnSession], { description: 'Last used first.' }) sessions: OwnSession[];
  @Field(() => Int, { description: 'How many there are besides the one that asks.' }) others: number;
}

@InputType({ description: 'Ends one of the own sessions.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'The session.' }) id: string;
  @Field(() => ID, { description: key }) idempotencyKey: string;
}

@InputType({ description: 'Ends all own sessions but the current one.' })
export class EndOtherSessionsInput {
  @Field(() => ID, { description: key }) idempotencyKey: string;
}

export const OwnSessionsResult = mutationUnion('OwnSessionsResult', () => OwnSessions);
