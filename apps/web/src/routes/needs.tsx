import { createFileRoute, Outlet } from '@tanstack/react-router';
import { guard, isOwner, isStaff } from '~/features/session/queries';
import { loadTexts } from '~/lib/i18n';

export const Route = createFileRoute('/needs')({
  beforeLoad: async ({ context, location }) => guard(context.queryClient, location.href, (me) => isOwner(me) || isStaff(me)),
  loader: () => loadTexts('needs'),
  component: Outlet,
});
