import { queryOptions } from '@tanstack/react-query';
import { pageArgs, type Place } from '~/components/pager';
import type { Me } from '~/features/session/queries';
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

/** Whose needs a reader's lists are about: their organisation's, or their programme's. */
export interface NeedScope {
  readonly programme: string | null;
  readonly organisationId: string | null;
}

/** An officer of one programme, or a member of one organisation, is not shown what else they might open. */
export function scopeOf(me: Me): NeedScope {
  const [first, ...others] = new Set(me.roles.map(({ programme }) => programme));
  return {
    programme: others.length === 0 ? (first ?? null) : null,
    organisationId: me.roles.find(({ organisationId }) => organisationId !== null)?.organisationId ?? null,
  };
}

async function needPage(scope: NeedScope, filter: NeedFilter, signal: AbortSignal) {
  const narrowed = { kind: filter.kind ?? null, state: filter.state ?? null, programme: scope.programme };
  if (scope.organisationId === null) return (await execute(NeedsDocument, { ...pageArgs(filter), ...narrowed }, signal)).needs;
  // The API narrows by programme and shows open needs of other organisations too; these are left out here.
  const edges: NeedsQuery['needs']['edges'] = [];
  let after: string | null = null;
  for (;;) {
    const { needs }: NeedsQuery = await execute(NeedsDocument, { first: 100, after, ...narrowed }, signal);
    edges.push(...needs.edges.filter(({ node }) => node.organisation.id === scope.organisationId));
    after = needs.pageInfo.endCursor;
    if (!needs.pageInfo.hasNextPage) {
      return {
        edges,
        totalCount: edges.length,
        totalCountCapped: false,
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      };
    }
  }
}

export const needsOptions = (scope: NeedScope, filter: NeedFilter) =>
  queryOptions({ queryKey: ['needs', scope, filter], queryFn: ({ signal }) => needPage(scope, filter, signal) });

/** The first few needs in one state and how many there are: what a home shows. */
export const needsInStateOptions = (scope: NeedScope, state: string) =>
  queryOptions({
    queryKey: ['needs', 'few', scope, state],
    queryFn: async ({ signal }) => (await execute(NeedsDocument, { first: 5, state, programme: scope.programme }, signal)).needs,
  });
