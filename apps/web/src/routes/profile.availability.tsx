import { createFileRoute } from '@tanstack/react-router';
import { AvailabilityPage } from '~/features/people/availability-page';
import { entrySearch } from '~/lib/search';

export const Route = createFileRoute('/profile/availability')({ validateSearch: entrySearch, component: Page });

function Page() {
  const { entry } = Route.useSearch();
  return <AvailabilityPage entry={entry} />;
}
