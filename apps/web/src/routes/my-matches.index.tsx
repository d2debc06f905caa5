import { createFileRoute } from '@tanstack/react-router';
import { OwnMatchesPage } from '~/features/own-matches/own-matches-page';
import { placeSearch } from '~/lib/search';

export const Route = createFileRoute('/my-matches/')({ validateSearch: placeSearch, component: Page });

function Page() {
  return <OwnMatchesPage after={Route.useSearch().after} />;
}
