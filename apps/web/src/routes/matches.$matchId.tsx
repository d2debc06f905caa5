import { createFileRoute } from '@tanstack/react-router';
import { MatchPage } from '~/features/matching/match-page';
import { matchOptions } from '~/features/matching/queries';
import { needOptions } from '~/features/needs/queries';
import { guard, isOfficer, isOwner } from '~/features/session/queries';
import { loadTexts } from '~/lib/i18n';

export const Route = createFileRoute('/matches/$matchId')({
  beforeLoad: async ({ context, location }) => guard(context.queryClient, location.href, (me) => isOfficer(me) || isOwner(me)),
  loader: async ({ context, params }) => {
    const [match] = await Promise.all([context.queryClient.ensureQueryData(matchOptions(params.matchId)), loadTexts('needs')]);
    await context.queryClient.ensureQueryData(needOptions(match.needId));
  },
  component: Page,
});

function Page() {
  const { matchId } = Route.useParams();
  return <MatchPage matchId={matchId} />;
}
