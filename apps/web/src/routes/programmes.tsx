import { createFileRoute } from '@tanstack/react-router';
import { ProgrammesPage } from '~/features/programmes/programmes-page';
import { programmesOptions } from '~/features/programmes/queries';
import { guard } from '~/features/session/queries';

export const Route = createFileRoute('/programmes')({
  beforeLoad: async ({ context, location }) => guard(context.queryClient, location.href, () => true),
  loader: async ({ context }) => {
    await context.queryClient.ensureQueryData(programmesOptions);
  },
  component: ProgrammesPage,
});
