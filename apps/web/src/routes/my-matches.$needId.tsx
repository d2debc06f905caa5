import { createFileRoute } from '@tanstack/react-router';
import { OwnMatchPage } from '~/features/own-matches/own-match-page';

export const Route = createFileRoute('/my-matches/$needId')({ component: Page });

function Page() {
  const { needId } = Route.useParams();
  return <OwnMatchPage needId={needId} />;
}
