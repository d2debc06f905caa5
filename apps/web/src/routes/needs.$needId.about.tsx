import { createFileRoute } from '@tanstack/react-router';
import { AboutPart } from '~/features/needs/about-part';

export const Route = createFileRoute('/needs/$needId/about')({ component: Page });

function Page() {
  const { needId } = Route.useParams();
  return <AboutPart needId={needId} />;
}
