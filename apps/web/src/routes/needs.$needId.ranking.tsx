import { createFileRoute } from '@tanstack/react-router';
import { matchesOptions, runOptions } from '~/features/matching/queries';
import { RankingPage } from '~/features/matching/ranking-page';
import { guard, isOfficer } from '~/features/session/queries';
import { placeSearch } from '~/lib/search';

export const Route = createFileRoute('/needs/$needId/ranking')({
  validateSearch: placeSearch,
  beforeLoad: async ({ context, location }) => guard(context.queryClient, location.href, isOfficer),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params: { needId }, deps }) => {
    const run = await context.queryClient.ensureQueryData(runOptions(needId));
    await context.queryClient.ensureQueryData(matchesOptions(needId, run?.state === 'DONE' ? run.id : null, deps));
  },
  component: Page,
});

function Page() {
  const { needId } = Route.useParams();
  return <RankingPage needId={needId} place={Route.useSearch()} />;
}
