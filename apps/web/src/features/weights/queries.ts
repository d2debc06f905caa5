import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { CriterionWeightInput } from '~/graphql/schema-types.gen';
import { execute } from '~/lib/execute';
import { present } from '~/lib/failure';
import {
  OpenNeedsDocument,
  PreviewWeightSheetDocument,
  WeightSheetProposalsDocument,
  type PreviewWeightSheetQuery,
  type ProposalPartsFragment,
} from './weights.gen';

export type Proposal = ProposalPartsFragment;
export type Preview = NonNullable<PreviewWeightSheetQuery['previewWeightSheet']>;

export const proposalsOptions = (programme: string) =>
  queryOptions({
    queryKey: ['weight-proposals', programme],
    queryFn: async ({ signal }) => (await execute(WeightSheetProposalsDocument, { programme }, signal)).weightSheetProposals,
  });

/** Needs with a list, on which weights can be tried. */
export const openNeedsOptions = (programme: string) =>
  queryOptions({
    queryKey: ['needs', 'open', programme],
    queryFn: async ({ signal }) => (await execute(OpenNeedsDocument, { programme }, signal)).needs.edges.map(({ node }) => node),
  });

/** The last answer stays until the next is there, so that the table does not jump while one types. */
export const previewOptions = (needId: string, weights: readonly CriterionWeightInput[]) =>
  queryOptions({
    queryKey: ['weight-preview', needId, weights],
    queryFn: async ({ signal }): Promise<Preview> =>
      present((await execute(PreviewWeightSheetDocument, { needId, weights: [...weights] }, signal)).previewWeightSheet),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
