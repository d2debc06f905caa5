import { createFileRoute } from '@tanstack/react-router';
import { ExcludedPage } from '~/features/matching/excluded-page';
import { excludedOptions } from '~/features/matching/queries';
import { guard, isOfficer } from '~/features/session/queries';
import { excludedSearch } from '~/lib/search';

export const Route = createFileRoute('/needs/$needId/excluded')({
  validateSearch: excludedSearch,
  beforeLoad: async ({ context, location }) => guard(context.queryClient, location.href, isOfficer),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) => {
    await context.queryClient.ensureQueryData(excludedOptions(params.needId, deps.rule, deps.after));
  },
  component: Page,
});

function Page() {
  const { needId } = Route.useParams();
  const { rule, after } = Route.useSearch();
  return <ExcludedPage needId={needId} rule={rule} after={after} />;
}
