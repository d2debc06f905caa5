import { createFileRoute } from '@tanstack/react-router';
import { PlacePart } from '~/features/needs/place-part';

export const Route = createFileRoute('/needs/$needId/place')({ component: Page });

function Page() {
  const { needId } = Route.useParams();
  return <PlacePart needId={needId} />;
}
