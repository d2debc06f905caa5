import { createFileRoute } from '@tanstack/react-router';
import { RunPage } from '~/features/matching/run-page';
import { runOptions, wholeRunOptions } from '~/features/matching/queries';
import { needOptions } from '~/features/needs/queries';
import { guard, isOfficer } from '~/features/session/queries';
import { loadTexts } from '~/lib/i18n';

export const Route = createFileRoute('/runs/$runId')({
  beforeLoad: async ({ context, location }) => guard(context.queryClient, location.href, isOfficer),
  loader: async ({ context, params }) => {
    const [{ needId }] = await Promise.all([context.queryClient.ensureQueryData(wholeRunOptions(params.runId)), loadTexts('needs')]);
    await Promise.all([context.queryClient.ensureQueryData(needOptions(needId)), context.queryClient.ensureQueryData(runOptions(needId))]);
  },
  component: Page,
});

function Page() {
  const { runId } = Route.useParams();
  return <RunPage runId={runId} />;
}
