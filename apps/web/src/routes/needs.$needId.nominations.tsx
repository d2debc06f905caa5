import { createFileRoute } from '@tanstack/react-router';
import { NominationsPage } from '~/features/matching/nominations-page';
import { nominationsOptions } from '~/features/matching/queries';
import { guard, isOfficer, isOwner } from '~/features/session/queries';

export const Route = createFileRoute('/needs/$needId/nominations')({
  beforeLoad: async ({ context, location }) => guard(context.queryClient, location.href, (me) => isOfficer(me) || isOwner(me)),
  loader: async ({ context, params }) => {
    await context.queryClient.ensureQueryData(nominationsOptions(params.needId));
  },
  component: Page,
});

function Page() {
  const { needId } = Route.useParams();
  return <NominationsPage needId={needId} />;
}
