import { createFileRoute } from '@tanstack/react-router';
import { NeedsPage } from '~/features/needs/needs-page';
import { needsOptions, scopeOf } from '~/features/needs/queries';
import { meOptions } from '~/features/session/queries';
import { needsSearch } from '~/lib/search';

export const Route = createFileRoute('/needs/')({
  validateSearch: needsSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    const me = await context.queryClient.ensureQueryData(meOptions);
    await context.queryClient.ensureQueryData(needsOptions(scopeOf(me), deps));
  },
  component: Page,
});

function Page() {
  return <NeedsPage filter={Route.useSearch()} />;
}
