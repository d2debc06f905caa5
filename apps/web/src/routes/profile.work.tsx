import { createFileRoute } from '@tanstack/react-router';
import { WorkPage } from '~/features/people/work-page';
import { entrySearch } from '~/lib/search';

export const Route = createFileRoute('/profile/work')({ validateSearch: entrySearch, component: Page });

function Page() {
  const { entry } = Route.useSearch();
  return <WorkPage entry={entry} />;
}
