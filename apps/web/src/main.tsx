import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorPage, Loading, NotFoundPage } from './components/states';
import { dropOldDrafts } from './lib/draft';
import { ApiFailure } from './lib/failure';
import { activate, firstLocale } from './lib/i18n';
import { queryClient } from './lib/query-client';
import { routeTree } from './routeTree.gen';
import './styles.css';

const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  // Freshness is the query cache's to judge.
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 300,
  defaultPendingMinMs: 300,
  defaultPendingComponent: Loading,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** What in an address makes another page of the same path: another entry, another part of a list. A filter does not. */
const pageOf = (search: Record<string, unknown>): string => JSON.stringify([search.entry, search.after, search.before]);

// A screen reader goes on at the new page's heading; the very first page is read from the top.
router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
  if (fromLocation && (pathChanged || pageOf(fromLocation.search) !== pageOf(toLocation.search))) {
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }
});

void dropOldDrafts(Date.now());
await activate(firstLocale());
const root = document.getElementById('app');
if (root) {
  // A failure that has its own page is no fault of the program.
  createRoot(root, { onCaughtError: (error) => void (error instanceof ApiFailure || reportError(error)) }).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
}
