import { createFileRoute } from '@tanstack/react-router';
import { ComparePage } from '~/features/matching/compare-page';
import { compareOptions } from '~/features/matching/queries';
import { guard, isOfficer } from '~/features/session/queries';
import { compareSearch } from '~/lib/search';

export const Route = createFileRoute('/needs/$needId/compare')({
  validateSearch: compareSearch,
  beforeLoad: async ({ context, location }) => guard(context.queryClient, location.href, isOfficer),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps: { ids } }) => {
    await context.queryClient.ensureQueryData(compareOptions(ids));
  },
  component: Page,
});

function Page() {
  const { needId } = Route.useParams();
  const { ids } = Route.useSearch();
  return <ComparePage needId={needId} ids={ids} />;
}
