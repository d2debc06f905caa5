import { createFileRoute, Outlet } from '@tanstack/react-router';
import { personOptions } from '~/features/people/queries';
import { guard, hasRole, meOptions } from '~/features/session/queries';

export const Route = createFileRoute('/profile')({
  beforeLoad: async ({ context, location }) => guard(context.queryClient, location.href, (me) => hasRole(me, 'expert', 'candidate')),
  loader: async ({ context }) => {
    const { personId } = await context.queryClient.ensureQueryData(meOptions);
    if (personId) await context.queryClient.ensureQueryData(personOptions(personId));
  },
  component: Outlet,
});
