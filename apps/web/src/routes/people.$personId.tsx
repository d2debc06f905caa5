import { createFileRoute } from '@tanstack/react-router';
import { PersonPage } from '~/features/people/person-page';
import { blindPersonOptions } from '~/features/people/queries';
import { guard, hasRole } from '~/features/session/queries';
import { personSearch } from '~/lib/search';
import { loadTexts } from '~/lib/i18n';

export const Route = createFileRoute('/people/$personId')({
  validateSearch: personSearch,
  beforeLoad: async ({ context, location }) => guard(context.queryClient, location.href, (me) => hasRole(me, 'programme_officer', 'partner_officer')),
  loader: async ({ context, params }) => {
    await Promise.all([context.queryClient.ensureQueryData(blindPersonOptions(params.personId)), loadTexts('people', 'needs')]);
  },
  component: Page,
});

function Page() {
  const { personId } = Route.useParams();
  const { need } = Route.useSearch();
  return <PersonPage personId={personId} needId={need} />;
}
