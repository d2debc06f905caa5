import { createFileRoute } from '@tanstack/react-router';
import { programmesOptions } from '~/features/programmes/queries';
import { guard } from '~/features/session/queries';
import { WeightsPage } from '~/features/weights/weights-page';
import { loadTexts } from '~/lib/i18n';

export const Route = createFileRoute('/weights/')({
  beforeLoad: async ({ context, location }) => guard(context.queryClient, location.href, () => true),
  loader: async ({ context }) => {
    await Promise.all([context.queryClient.ensureQueryData(programmesOptions), loadTexts('weights')]);
  },
  component: WeightsPage,
});
