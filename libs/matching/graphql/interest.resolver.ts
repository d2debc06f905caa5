import { answer, type GqlContext } from '#platform/graphql';
import { Inject } from '@nestjs/common';
import { Args, Context, Field, ID, InputType, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { interestsOfPairs } from '../data/interests.js';
import { interestSentence, type Interest } from '../domain/interest.js';
import { AnswerNeed } from '../use-cases/answer-need.js';
import { AnswerNeedResult, InterestType } from './my-matches.types.js';
import { MatchType } from './types.js';

@InputType({ description: 'What the person who asks says about a need.' })
export class AnswerNeedInput {
  @Field(() => ID, { description: 'UUID; the same key and input give the same answer for 24 hours.' }) idempotencyKey: string;
  @Field(() => ID, { description: 'An open need.' }) needId: string;
  @Field({ description: 'interested, not_now or not_this_kind. A later answer takes its place.' }) answer: string;
  @Field(() => String, { nullable: true, description: 'Why, in words, at most 2,000 characters.' }) reason?: string | null;
}

/** What people say about needs: said by the person, seen by officers beside the match. */
@Resolver(() => MatchType)
export class InterestResolver {
  constructor(@Inject(AnswerNeed) private readonly answers: AnswerNeed) {}

  @Mutation(() => AnswerNeedResult, { description: 'Says whether an open need interests the person who asks. It changes no score.' })
  async answerNeed(@Args('input') input: AnswerNeedInput, @Context() context: GqlContext): Promise<object> {
    return answer(await this.answers.execute(context.actor, { ...input }), context, ({ needId, personId }) =>
      loadInterest(context, needId, personId),
    );
  }

  @ResolveField('interest', () => InterestType, { nullable: true, description: 'What the person said about this need; absent when nothing.' })
  interest(@Parent() match: MatchType, @Context() context: GqlContext): Promise<InterestType | null> {
    return loadInterest(context, match.needId, match.personId);
  }
}

/** What a person said about a need, as far as it is for the reader. */
export async function loadInterest(context: GqlContext, needId: string, personId: string): Promise<InterestType | null> {
  const loader = context.loader<string, Interest | null>('matching.interest', async (manager, keys) => {
    const pairs = keys.map((key) => ({ needId: key.split(' ')[0] ?? '', personId: key.split(' ')[1] ?? '' }));
    const found = await interestsOfPairs(manager, pairs);
    return keys.map((key) => found.get(key) ?? null);
  });
  const said = await loader.load(`${needId} ${personId}`);
  return said
    ? Object.assign(new InterestType(), {
        needId,
        answer: said.answer,
        sentence: interestSentence(said.answer, context.locale),
        reason: said.reason,
        at: said.at.toISOString(),
      })
    : null;
}
