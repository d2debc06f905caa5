import { createFileRoute } from '@tanstack/react-router';
import { Home } from '~/features/session/home';
import { homeSearch } from '~/lib/search';

export const Route = createFileRoute('/')({
  validateSearch: homeSearch,
  component: Page,
});

function Page() {
  const { next } = Route.useSearch();
  return <Home next={next} />;
}
