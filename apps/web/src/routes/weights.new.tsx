import { createFileRoute } from '@tanstack/react-router';
import { programmesOptions, weightSheetsOptions } from '~/features/programmes/queries';
import { guard } from '~/features/session/queries';
import { mayWeigh } from '~/features/weights/may-weigh';
import { ProposePage } from '~/features/weights/propose-page';
import { proposeSearch } from '~/lib/search';
import { loadTexts } from '~/lib/i18n';

export const Route = createFileRoute('/weights/new')({
  validateSearch: proposeSearch,
  beforeLoad: async ({ context, location, search }) => guard(context.queryClient, location.href, (me) => mayWeigh(me, search.programme)),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps: { programme } }) => {
    await Promise.all([
      loadTexts('weights'),
      context.queryClient.ensureQueryData(programmesOptions),
      context.queryClient.ensureQueryData(weightSheetsOptions(programme)),
    ]);
  },
  component: Page,
});

function Page() {
  const { programme, view } = Route.useSearch();
  return <ProposePage key={`${programme}:${view}`} programme={programme} view={view} />;
}
