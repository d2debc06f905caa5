import { createFileRoute } from '@tanstack/react-router';
import { PeoplePage } from '~/features/people/people-page';
import { peopleOptions } from '~/features/people/queries';
import { guard, hasRole } from '~/features/session/queries';
import { peopleSearch } from '~/lib/search';
import { loadTexts } from '~/lib/i18n';

export const Route = createFileRoute('/people/')({
  validateSearch: peopleSearch,
  beforeLoad: async ({ context, location }) => guard(context.queryClient, location.href, (me) => hasRole(me, 'programme_officer', 'partner_officer')),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    await Promise.all([context.queryClient.ensureQueryData(peopleOptions(deps)), loadTexts('people')]);
  },
  component: Page,
});

function Page() {
  return <PeoplePage filter={Route.useSearch()} />;
}
