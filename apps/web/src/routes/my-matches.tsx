import { createFileRoute, Outlet } from '@tanstack/react-router';
import { guard, hasRole } from '~/features/session/queries';
import { loadTexts } from '~/lib/i18n';

export const Route = createFileRoute('/my-matches')({
  beforeLoad: async ({ context, location }) => guard(context.queryClient, location.href, (me) => hasRole(me, 'expert', 'candidate')),
  loader: () => loadTexts('needs'),
  component: Outlet,
});
