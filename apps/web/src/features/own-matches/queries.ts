import { queryOptions } from '@tanstack/react-query';
import { execute } from '~/lib/execute';
import { ApiFailure } from '~/lib/failure';
import {
  MyMatchDocument,
  MyMatchesDocument,
  MyMatchPlacesDocument,
  type MyMatchesQuery,
  type MyMatchPlacesQuery,
  type MyMatchQuery,
} from './own-matches.gen';

export type OwnMatchRow = MyMatchesQuery['myMatches']['edges'][number]['node'];
export type OwnMatch = MyMatchQuery['myMatches']['edges'][number]['node'];
export type Interest = NonNullable<OwnMatch['interest']>;

/** Sentences are many words: a short page is read on a phone in one go. */
const rows = 10;

export const ownMatchesOptions = (locale: string, after: string | undefined) =>
  queryOptions({
    queryKey: ['own-matches', locale, after ?? null],
    queryFn: async ({ signal }) => (await execute(MyMatchesDocument, { first: rows, after: after ?? null }, signal)).myMatches,
  });

/** The cursor after which a need stands in the reader's own list; null for the first. Fails when the need is not in it. */
async function placeOf(needId: string, signal: AbortSignal): Promise<string | null> {
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo }: MyMatchPlacesQuery['myMatches'] = (await execute(MyMatchPlacesDocument, { after }, signal)).myMatches;
    const at = edges.findIndex(({ node }) => node.need.id === needId);
    if (at >= 0) return at === 0 ? after : (edges[at - 1]?.cursor ?? null);
    if (!pageInfo.hasNextPage) throw new ApiFailure('missing');
    after = pageInfo.endCursor;
  }
}

/** One need as it suits the reader. A need that closed in the meantime is no longer there. */
export const ownMatchOptions = (locale: string, needId: string) =>
  queryOptions({
    queryKey: ['own-matches', locale, 'of', needId],
    queryFn: async ({ signal }): Promise<OwnMatch> => {
      const after = await placeOf(needId, signal);
      const found = (await execute(MyMatchDocument, { after }, signal)).myMatches.edges[0]?.node;
      // The list may have moved between the two questions.
      if (found?.need.id !== needId) throw new ApiFailure('missing');
      return found;
    },
  });
