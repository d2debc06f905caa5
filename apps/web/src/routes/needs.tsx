import { createFileRoute, Outlet } from '@tanstack/react-router';
import { guard, isOwner, isStaff } from '~/features/session/queries';

export const Route = createFileRoute('/needs')({
  beforeLoad: async ({ context, location }) => guard(context.queryClient, location.href, (me) => isOwner(me) || isStaff(me)),
  component: Outlet,
});
