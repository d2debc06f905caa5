import { queryOptions } from '@tanstack/react-query';
import { pageArgs, type Place } from '~/components/pager';
import { execute } from '~/lib/execute';
import { present } from '~/lib/failure';
import { NeedDocument, NeedsDocument, type NeedPartsFragment, type NeedsQuery } from './needs.gen';

export type Need = NeedPartsFragment;
export type NeedRow = NeedsQuery['needs']['edges'][number]['node'];

/** What narrows the list of needs; it lives in the address. */
export interface NeedFilter extends Place {
  readonly kind?: string | undefined;
  readonly state?: string | undefined;
}

export const needOptions = (id: string) =>
  queryOptions({
    queryKey: ['need', id],
    queryFn: async ({ signal }): Promise<Need> => present((await execute(NeedDocument, { id }, signal)).need),
  });

export const needsOptions = (filter: NeedFilter) =>
  queryOptions({
    queryKey: ['needs', filter],
    queryFn: async ({ signal }) =>
      (await execute(NeedsDocument, { ...pageArgs(filter), kind: filter.kind ?? null, state: filter.state ?? null }, signal)).needs,
  });

/** The first few needs in one state and how many there are: what a home shows. */
export const needsInStateOptions = (state: string) =>
  queryOptions({
    queryKey: ['needs', 'few', state],
    queryFn: async ({ signal }) => (await execute(NeedsDocument, { first: 5, state }, signal)).needs,
  });
