import { createFileRoute } from '@tanstack/react-router';
import { DetailsPart } from '~/features/needs/details-part';

export const Route = createFileRoute('/needs/$needId/details')({ component: Page });

function Page() {
  const { needId } = Route.useParams();
  return <DetailsPart needId={needId} />;
}
