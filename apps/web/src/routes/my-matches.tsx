import { createFileRoute, Outlet } from '@tanstack/react-router';
import { guard, hasRole } from '~/features/session/queries';

export const Route = createFileRoute('/my-matches')({
  beforeLoad: async ({ context, location }) => guard(context.queryClient, location.href, (me) => hasRole(me, 'expert', 'candidate')),
  component: Outlet,
});
