import { createFileRoute } from '@tanstack/react-router';
import { NeedsPage } from '~/features/needs/needs-page';
import { needsOptions } from '~/features/needs/queries';
import { needsSearch } from '~/lib/search';

export const Route = createFileRoute('/needs/')({
  validateSearch: needsSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    await context.queryClient.ensureQueryData(needsOptions(deps));
  },
  component: Page,
});

function Page() {
  return <NeedsPage filter={Route.useSearch()} />;
}
