import { QueryClient } from '@tanstack/react-query';
import { ApiFailure } from './failure';

/** Only a failure that may pass by itself is worth a second try. */
const worthRetry = (count: number, error: unknown): boolean =>
  count < 2 && (!(error instanceof ApiFailure) || error.kind === 'offline' || error.kind === 'server');

export const queryClient = new QueryClient({
  defaultOptions: {
    // The live stream says when something changed; half a minute covers what has no topic.
    queries: { staleTime: 30_000, retry: worthRetry, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});
