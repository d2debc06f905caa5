import { createFileRoute } from '@tanstack/react-router';
import { NeedPage } from '~/features/needs/need-page';

export const Route = createFileRoute('/needs/$needId/')({ component: Page });

function Page() {
  const { needId } = Route.useParams();
  return <NeedPage needId={needId} />;
}
