import { createFileRoute } from '@tanstack/react-router';
import { programmesOptions } from '~/features/programmes/queries';
import { guard } from '~/features/session/queries';
import { WeightsPage } from '~/features/weights/weights-page';

export const Route = createFileRoute('/weights/')({
  beforeLoad: async ({ context, location }) => guard(context.queryClient, location.href, () => true),
  loader: async ({ context }) => {
    await context.queryClient.ensureQueryData(programmesOptions);
  },
  component: WeightsPage,
});
