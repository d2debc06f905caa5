import { createFileRoute } from '@tanstack/react-router';
import { RequirementsPart } from '~/features/needs/requirements-part';
import { entrySearch } from '~/lib/search';

export const Route = createFileRoute('/needs/$needId/requirements')({ validateSearch: entrySearch, component: Page });

function Page() {
  const { needId } = Route.useParams();
  const { entry } = Route.useSearch();
  return <RequirementsPart needId={needId} entry={entry} />;
}
