import { createFileRoute } from '@tanstack/react-router';
import { ProgrammesPage } from '~/features/programmes/programmes-page';
import { programmesOptions } from '~/features/programmes/queries';
import { guard } from '~/features/session/queries';
import { loadTexts } from '~/lib/i18n';

export const Route = createFileRoute('/programmes')({
  beforeLoad: async ({ context, location }) => guard(context.queryClient, location.href, () => true),
  loader: async ({ context }) => {
    await Promise.all([context.queryClient.ensureQueryData(programmesOptions), loadTexts('weights')]);
  },
  component: ProgrammesPage,
});
