import { InputProblem, type GqlContext } from '#platform/graphql';
import { say } from '#platform/i18n';
import { weightProblems } from '#programmes';
import { CriterionWeightInput } from '#programmes/graphql';
import { Inject } from '@nestjs/common';
import { Args, Context, Field, Float, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { narrowedTo } from '../domain/parts.js';
import { GraphStore } from '../scoring/graph-store.js';
import { previewWeights } from '../scoring/preview.js';
import { needWithParts } from './loaders.js';

@ObjectType('PreviewRow', { description: 'Where one person of a list would stand under other weights.' })
export class PreviewRowType {
  @Field(() => ID, { description: 'The person.' }) personId: string;
  @Field({ description: 'What the person is called while the name is not shown.' }) personCode: string;
  @Field(() => Int, { description: 'Rank by the weights of the list.' }) oldRank: number;
  @Field(() => Int, { description: 'Rank by the other weights.' }) newRank: number;
  @Field(() => Float, { description: '0 to 100, by the weights of the list.' }) oldScore: number;
  @Field(() => Float, { description: '0 to 100, by the other weights.' }) newScore: number;
}

@ObjectType('WeightSheetPreview', { description: 'A real list as other weights would order it. Nothing of it is stored.' })
export class WeightSheetPreviewType {
  @Field(() => ID, { description: 'The need.' }) needId: string;
  @Field(() => String, { nullable: true, description: 'The day for which both were reckoned; absent while the need has no list.' })
  asOf: string | null;
  @Field(() => Int, { nullable: true, description: 'Version of the sheet that the list was made by.' }) sheetVersion: number | null;
  @Field(() => Int, { description: 'People of the list; those below its cut-off are not looked at.' }) peopleCompared: number;
  @Field(() => Int, { description: 'How many would have another rank.' }) movedPeople: number;
  @Field(() => [PreviewRowType], { description: 'The first 20 by the other weights.' }) rows: PreviewRowType[];
  @Field(() => [InputProblem], { description: 'What is wrong with the weights; nothing is reckoned then.' }) problems: InputProblem[];
}

/** What other weights would do to a real list, before anyone proposes them. */
@Resolver(() => WeightSheetPreviewType)
export class PreviewResolver {
  constructor(@Inject(GraphStore) private readonly graphs: GraphStore) {}

  @Query(() => WeightSheetPreviewType, {
    nullable: true,
    description: 'A need’s list by other weights of the need’s view. For officers of the programme; null when the need is not for the reader.',
  })
  async previewWeightSheet(
    @Args('needId', { type: () => ID, description: 'A need with a list.' }) needId: string,
    @Args('weights', { type: () => [CriterionWeightInput], description: 'Shares in percent; all together are 100.' }) weights: CriterionWeightInput[],
    @Context() context: GqlContext,
  ): Promise<WeightSheetPreviewType | null> {
    const found = await needWithParts(context, needId);
    if (!found?.parts.has('programme_officer')) return null;
    const problems = weightProblems(weights, 'need').map(({ field, rule, params }) =>
      Object.assign(new InputProblem(), { field, rule, message: say(rule, context.locale, params) }),
    );
    const preview =
      problems.length === 0 ? await previewWeights(await context.read(), this.graphs, needId, weights, narrowedTo(context.actor, found.need)) : null;
    const points = (score: number): number => score / 1_000_000;
    return Object.assign(new WeightSheetPreviewType(), {
      needId,
      asOf: preview?.asOf ?? null,
      sheetVersion: preview?.sheetVersion ?? null,
      peopleCompared: preview?.peopleCompared ?? 0,
      movedPeople: preview?.movedPeople ?? 0,
      problems,
      rows: (preview?.rows ?? []).map((row) =>
        Object.assign(new PreviewRowType(), { ...row, oldScore: points(row.oldScore), newScore: points(row.newScore) }),
      ),
    });
  }
}
